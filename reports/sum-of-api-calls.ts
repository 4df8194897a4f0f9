import type { ApiCalls, ApiWaits, ReportSummary } from './report-schema.ts';

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

const sumOfWaits = (
  waits: readonly ApiWaits[],
): NonNullable<ReportSummary['apiCalls']['waits']> => {
  const byLimit: ApiWaits = {};
  for (const [limit, { count, milliseconds }] of waits.flatMap((one) => Object.entries(one))) {
    const before = byLimit[limit] ?? { count: 0, milliseconds: 0 };
    byLimit[limit] = {
      count: before.count + count,
      milliseconds: before.milliseconds + milliseconds,
    };
  }
  const all = Object.values(byLimit);
  return {
    count: sum(all.map(({ count }) => count)),
    milliseconds: sum(all.map(({ milliseconds }) => milliseconds)),
    byLimit,
  };
};

/**
 * What the org was asked in a run, and what was waited for.
 *
 * @param waits empty where the target has no limits to wait for
 */
export const sumOfApiCalls = (
  calls: readonly ApiCalls[],
  waits: readonly ApiWaits[],
): ReportSummary['apiCalls'] => {
  const byBucket: ApiCalls = {};
  for (const [bucket, count] of calls.flatMap((one) => Object.entries(one))) {
    byBucket[bucket] = (byBucket[bucket] ?? 0) + count;
  }
  return {
    total: sum(Object.values(byBucket)),
    byBucket,
    ...(waits.length > 0 && { waits: sumOfWaits(waits) }),
  };
};
