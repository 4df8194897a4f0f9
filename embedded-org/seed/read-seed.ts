import type { CompleteSeed } from '../seed-schema.ts';
import { SeedFault, seedPath } from './fault.ts';

/**
 * Checks what is to be a seed and completes it.
 *
 * @throws SeedFault with a clause for each fault: where it is and what is wrong
 */
export const readSeed = async (given: unknown): Promise<CompleteSeed> => {
  const { seedSchema } = await import('../seed-schema.ts');
  const seed = seedSchema.safeParse(given);
  if (seed.success) return seed.data;
  throw new SeedFault(
    '',
    seed.error.issues
      .map(({ path, message }) => `${seedPath(path)} ${message}`.trim().replace(/\.$/, ''))
      .join('; ') + '.',
  );
};
