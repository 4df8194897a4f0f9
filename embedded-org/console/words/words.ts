import type { wordsOfC } from './c.ts';

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** The words of one generation of the console. Each generation says the same things its own way. */
export type Words = Widened<typeof wordsOfC>;
