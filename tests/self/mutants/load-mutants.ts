import { allMutants } from '../../../embedded-org/index.ts';

/**
 * Loads all mutants once before the workers do. On a fresh clone each of these would compile
 * hundreds of files, all at the same time and within the time limit of a test.
 */
const loadMutants = async (): Promise<void> => {
  await allMutants();
};

export default loadMutants;
