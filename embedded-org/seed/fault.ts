/** Something of a seed that the org does not take. */
export class SeedFault extends Error {
  override readonly name = 'SeedFault';

  /**
   * @param path where in the seed, for example `applications[2].redirectUris`
   * @param what a sentence without its subject, or what the org says
   */
  constructor(path: string, what: string) {
    super(path === '' ? what : `${path}: ${what}`);
  }
}

/** `['applications', 2, 'label']` as `applications[2].label`. */
export const seedPath = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
