import { wordsOfA } from './a.ts';
import { wordsOfB } from './b.ts';
import { wordsOfC } from './c.ts';
import type { Generation } from './generations.ts';
import type { Words } from './words.ts';

/** What the console says, by generation. */
export const wordsOfGeneration: Readonly<Record<Generation, Words>> = {
  A: wordsOfA,
  B: wordsOfB,
  C: wordsOfC,
};
