/** What JSON can say. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A part of an org that has something to keep across restarts. */
export interface Persistent {
  /** Everything the part holds, as JSON that nothing in the org changes afterwards. */
  snapshot(): Json;
  /** Puts the part into the state of a snapshot, whatever it held before. */
  restore(kept: Json): void;
}

export const isPersistent = (part: unknown): part is Persistent =>
  typeof part === 'object' &&
  part !== null &&
  'snapshot' in part &&
  typeof part.snapshot === 'function' &&
  'restore' in part &&
  typeof part.restore === 'function';
