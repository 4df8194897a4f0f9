/**
 * In which further ways a console may differ that shows the same screens with the same settings:
 * each has been seen, or is likely, at some real org. See `README.md` of the embedded org.
 */
export const consoleVariations = [
  /** The side navigation says «Applications and Resources» where it said «Applications». */
  'applications-and-resources',
  /** Create App Integration opens a menu, and «Classic experience» in it what the button opened. */
  'create-app-integration-menu',
] as const;

export type ConsoleVariation = (typeof consoleVariations)[number];
