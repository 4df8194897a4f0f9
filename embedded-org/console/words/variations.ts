import type { Words } from './words.ts';

/** Recent variations of a console of today; an org has none, one or both. */
export const consoleVariations = [
  /** The side navigation says «Applications and Resources» where it said «Applications». */
  'applications-and-resources',
  /** Create App Integration opens a menu, and «Classic experience» in it what the button opened. */
  'create-app-integration-menu',
] as const;

export type ConsoleVariation = (typeof consoleVariations)[number];

/** The words of an org whose console has some of the variations. */
export const varied = (words: Words, variations: readonly ConsoleVariation[]): Words =>
  variations.includes('applications-and-resources')
    ? { ...words, navigation: { ...words.navigation, applications: 'Applications and Resources' } }
    : words;
