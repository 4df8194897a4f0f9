/**
 * A generation of the Admin Console: `A` until early 2021, `B` until early 2024, `C` since, which is
 * today's.
 */
export const generations = ['A', 'B', 'C'] as const;
export type Generation = (typeof generations)[number];

/** The same keys with words of any generation; what a generation has no word for is undefined. */
type Widened<T> = T extends string ? string : { readonly [K in keyof T]: Widened<T[K]> };

/** The words of one part of the console, generation by generation. */
export type ByGeneration<T> = Readonly<Record<Generation, Widened<T>>>;
