/** Why an assertion stands in a spec although no mutant needs it. */
export interface Stated {
  /**
   * A precondition shows that what follows is worth judging. A second oracle sees the same fact from
   * another side: without it, the first still notices every mutant.
   */
  readonly kind: 'precondition' | 'second oracle';
  readonly reason: string;
}

/** By spec, title of the test and text of the assertion. */
export type StatedAssertions = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, Stated>>>>>
>;

/** Of an assertion that stands before whatever the test does. */
export const before: Stated = {
  kind: 'precondition',
  reason: 'So it was before the deed: what is seen after it is the doing of the deed.',
};

/** Of a positive that stands beside a negative. */
export const beside: Stated = {
  kind: 'precondition',
  reason: 'What is looked at is there and right, before something is missed on it.',
};
