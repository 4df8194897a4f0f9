import { setTimeout as pause } from 'node:timers/promises';
import type { Variation } from './variation.ts';

const leastMs = 300;
const mostMs = 1500;

/** The same times in the same order at every org: a linear congruence. */
const seed = 20_260_702;

export const screensPaintLate: Variation = {
  id: 'screens-paint-late',
  decorate: ({ exchanges }) => {
    let drawn = seed;
    exchanges.around(async (request, proceed) => {
      const response = await proceed(request);
      if (new URL(request.url).pathname !== '/admin/api/internal/screen') return response;
      drawn = (drawn * 48_271) % 2_147_483_647;
      await pause(leastMs + (drawn % (mostMs - leastMs)));
      return response;
    });
  },
};
