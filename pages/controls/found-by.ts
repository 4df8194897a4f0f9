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

/** Told by a control when its first choice did not serve: news of a console that drifts. */
export type FoundBySink = (entry: FoundBy) => void;

/** For pages that are not the console's: nobody collects news of those. */
export const untold: FoundBySink = () => undefined;
