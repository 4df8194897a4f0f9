import { applicationPageWords } from './application.ts';
import { applicationWords } from './applications.ts';
import { generations } from './generation.ts';
import type { Generation } from './generation.ts';
import { grantWords } from './grants.ts';
import { loginWords } from './login.ts';
import { refreshTokenWords } from './refresh-token.ts';
import { securityWords } from './security.ts';
import { settingsWords } from './settings.ts';
import { shellWords } from './shell.ts';

export { generations } from './generation.ts';
export type { Generation } from './generation.ts';
export type { GrantName } from './grants.ts';

const wordsOf = (generation: Generation) => ({
  ...shellWords[generation],
  ...settingsWords[generation],
  ...applicationWords[generation],
  ...applicationPageWords[generation],
  ...grantWords[generation],
  ...loginWords[generation],
  ...refreshTokenWords[generation],
  ...securityWords[generation],
});

/** The words of one generation. */
export type Words = ReturnType<typeof wordsOf>;

/**
 * What the console calls things, by generation. Names are matched from their beginning and without
 * regard to case: the console adds help texts and «(Optional)» behind them and has changed its
 * capitals more than once.
 */
export const words = Object.fromEntries(
  generations.map((generation) => [generation, wordsOf(generation)]),
) as Readonly<Record<Generation, Words>>;
