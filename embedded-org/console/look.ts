import type { ShellLook } from './description.ts';
import type { Generation } from './words/generations.ts';

/** What the generations of the console look like, beyond their words. */
export const lookOfGeneration: Readonly<Record<Generation, ShellLook>> = {
  A: { navigation: 'top', palette: 'green' },
  B: { navigation: 'side', palette: 'blue' },
  C: { navigation: 'side', palette: 'indigo' },
};
