import type { OrgParts } from '../context.ts';

/** An org with one deviation, invalid only in the intended way. */
export interface Mutant {
  /** Kebab-case: what the broken org does. */
  readonly id: string;
  /** The same in a sentence. */
  readonly does: string;
  /** Decorates an org that has just been built. */
  decorate(parts: OrgParts): void;
}
