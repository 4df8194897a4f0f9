/** Until early 2021, until early 2024, since then. */
export const generations = ['A', 'B', 'C'] as const;

/** A generation of the Admin Console: the same org with other words in another order. */
export type Generation = (typeof generations)[number];
