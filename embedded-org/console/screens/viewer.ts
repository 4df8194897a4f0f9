/** The administrator who looks at a screen or presses its buttons. */
export interface Viewer {
  readonly userId: string;
  /** Where the org is, as this administrator reaches it; issuers are shown below it. */
  readonly orgUrl: string;
}
