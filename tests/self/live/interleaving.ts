import { z } from 'zod';
import { leaseName } from '../../../fixtures/live/own-names.ts';
import type { Call } from './org-proxy.ts';
import { isSafe, isSignIn, told } from './what-was-asked.ts';

const groups = '/api/v1/groups';
const groupSchema = z.looseObject({ id: z.string(), profile: z.looseObject({ name: z.string() }) });
const answerSchema = z.union([z.array(groupSchema), groupSchema.transform((one) => [one])]);

/** The groups in an answer that are the lease: one, or none. */
const leasesIn = (call: Call): string[] => {
  if (!call.path.startsWith(groups) || !call.answer?.json) return [];
  const read = answerSchema.safeParse(JSON.parse(call.answer.json));
  const found = read.data ?? [];
  return found.filter(({ profile }) => profile.name === leaseName).map(({ id }) => id);
};

/** What a run has changed in the org, and when it was allowed to; in `performance.now()`. */
interface Deeds {
  /** Not those of the sign-in, nor of the lease itself. */
  readonly writes: readonly Call[];
  /** Between the org's answer that gave it the lease and its giving it back. */
  readonly leases: readonly { readonly from: number; readonly to: number }[];
}

const deedsIn = (calls: readonly Call[]): Deeds => {
  const ids = new Set(calls.flatMap(leasesIn));
  const isOfLease = ({ body, path }: Call): boolean =>
    path === groups ? body.includes(leaseName) : ids.has(path.slice(groups.length + 1));
  const taken = calls.filter(
    (call) => call.method === 'POST' && call.path === groups && leasesIn(call).length > 0,
  );
  return {
    writes: calls.filter((call) => !isSafe(call) && !isSignIn(call) && !isOfLease(call)),
    leases: taken.map((call) => {
      const back = `${groups}/${leasesIn(call).join('')}`;
      return {
        from: call.answer?.at ?? Infinity,
        to: calls.find(({ method, path }) => method === 'DELETE' && path === back)?.at ?? Infinity,
      };
    }),
  };
};

const endOf = ({ answer }: Call): number => answer?.at ?? Infinity;

/** How many changes a run has asked the org for, beside those of the sign-in and of the lease. */
export const writesIn = (calls: readonly Call[]): number => deedsIn(calls).writes.length;

/**
 * Where two runs got in each other's way, a sentence each: one changed something without the lease,
 * or began to change something before the other had changed all it did.
 *
 * @param runs what each has asked the org for, by one clock
 */
export const interleavings = (...runs: readonly [readonly Call[], readonly Call[]]): string[] => {
  const deeds = runs.map(deedsIn);
  const without = deeds.flatMap(({ leases, writes }, run) =>
    writes
      .filter((write) => !leases.some(({ from, to }) => write.at >= from && endOf(write) <= to))
      .map((write) => `Run ${run + 1} changed without the lease: ${told(write)}`),
  );
  const [first, second] = deeds
    .map(({ writes }) => ({
      from: Math.min(...writes.map(({ at }) => at)),
      to: Math.max(...writes.map(endOf)),
    }))
    .toSorted((one, other) => one.from - other.from);
  const areApart = !first || !second || first.to < second.from;
  return areApart
    ? without
    : [
        ...without,
        `One run began to change the org ${Math.round(first.to - second.from)} ms before the other had ended.`,
      ];
};
