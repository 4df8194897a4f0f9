/** A control that did not obey in the way that was tried first. */
export interface FoundBy {
  /** The control, as the administrator calls it. */
  readonly control: string;
  /** What served in the end. */
  readonly foundBy: string;
}

/** Told by a control when its first choice did not serve: news of a console that drifts. */
export type FoundBySink = (entry: FoundBy) => void;
