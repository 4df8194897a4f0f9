/** What a control is, for reports and errors. */
export interface Control {
  /** For example `checkbox`. */
  readonly kind: string;
  /** What the administrator calls it. */
  readonly words: string;
  /** What it belongs to, where its words alone do not tell. */
  readonly of?: string;
}

/** A control that was not found, or did not obey, in the way that was tried first. */
export interface FoundBy {
  /** The control, as the administrator calls it. */
  readonly control: string;
  /** What served in the end. */
  readonly foundBy: string;
}

/** Something that lay over the console, and is on the list of what may be sent away. */
export interface Dismissed {
  /** What it was. */
  readonly control: string;
  /** How it was sent away. */
  readonly dismissed: string;
}

/** Told by a control when its first choice did not serve: news of a console that drifts. */
export type FoundBySink = (entry: FoundBy | Dismissed) => void;

/** For pages that are not the console's: nobody collects news of those. */
export const untold: FoundBySink = () => undefined;
