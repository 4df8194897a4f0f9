import type { ByGeneration } from './generation.ts';

const c = {
  refreshToken: {
    section: 'Refresh Token',
    rotate: 'Rotate token after every use',
    persistent: 'Use persistent token',
    gracePeriod: 'Grace period for token rotation',
  },
} as const;

/** The section Refresh Token of an application's General Settings. */
export const refreshTokenWords: ByGeneration<typeof c> = { A: c, B: c, C: c };
