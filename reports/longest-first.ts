import type { ApiWaits } from './report-schema.ts';

/** The limits that were waited for, the longest wait first. */
export const longestFirst = (waits: ApiWaits): [string, ApiWaits[string]][] =>
  Object.entries(waits).sort(([, a], [, b]) => b.milliseconds - a.milliseconds);
