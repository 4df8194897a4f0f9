import { createHash } from 'node:crypto';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { leaseName } from '../../../fixtures/live/own-names.ts';
import { ConformanceRun } from './conformance-run.ts';
import type { Call, OrgProxy } from './org-proxy.ts';

/** The longest that one run is held back for the other to come, in milliseconds: half of what it waits. */
const longestHold = 45_000;

/** How two runs are started together. */
export interface Together {
  /** Whether who does not get the org waits for it. */
  readonly waits: boolean;
  /** Whether both are held back until they ask for the lease, and then let go together. */
  readonly meets: boolean;
  /** By how much the second is later, in milliseconds: at its start or, where they meet, there. */
  readonly offset: number;
}

/** Of the first pairs each way is one. @param pair from 1 */
export const togetherOf = (seed: string, pair: number): Together => {
  const meets = (pair - 1) % 4 < 2;
  const drawn = createHash('sha256').update(`${seed} ${pair}`).digest().readUInt32BE() / 2 ** 32;
  return { waits: pair % 2 === 0, meets, offset: Math.floor(drawn * (meets ? 20 : 3000)) };
};

/** How a run has ended. */
export interface Ended {
  readonly how:
    | 'passed'
    /** Passed, after the other one had gone. */
    | 'waited'
    /** With the sentence that says who has the org. */
    | 'left'
    | 'otherwise';
  readonly output: string;
  readonly calls: readonly Call[];
}

const sentence = /localhost:\d+ is under test by run [0-9a-f]{8} on \S+, process \d+, until /;

const howItEnded = (code: number | null, output: string): Ended['how'] => {
  const isTold = sentence.test(output);
  if (code === 0 && /^ *1 passed/m.test(output)) return isTold ? 'waited' : 'passed';
  return code === 1 && isTold ? 'left' : 'otherwise';
};

const asksForLease = ({ body, method }: Call): boolean =>
  method === 'POST' && body.includes(leaseName);

/** Holds back what asks for the lease the first time, until both have. @returns whether both did */
const meetAtLease = (proxies: readonly OrgProxy[], offset: number): (() => boolean) => {
  const missing = new Set(proxies);
  let open: () => void = () => undefined;
  const both = new Promise<void>((resolve) => (open = resolve));
  proxies.forEach((proxy, index) => {
    proxy.hold = (call) => {
      if (!asksForLease(call) || !missing.delete(proxy)) return undefined;
      if (missing.size === 0) open();
      return Promise.race([both, pause(longestHold)]).then(() => pause(index * offset));
    };
  });
  return () => missing.size === 0;
};

/**
 * Two runs of a short spec that disrupts an org, as from two machines.
 *
 * @param proxies a way to the org for each, by which what they ask for is told apart
 * @returns how each has ended, and whether they have met, which is not so where one was much slower
 */
export const runTogether = async (
  proxies: readonly [OrgProxy, OrgProxy],
  folder: string,
  { meets, offset, waits }: Together,
): Promise<{ readonly runs: readonly [Ended, Ended]; readonly haveMet: boolean }> => {
  for (const proxy of proxies) proxy.hold = () => undefined;
  const haveMet = meets ? meetAtLease(proxies, offset) : (): boolean => false;
  const run = async (proxy: OrgProxy, name: string): Promise<Ended> => {
    await using started = ConformanceRun.start(proxy, path.join(folder, name), {
      level: 'disrupt',
      specs: ['embedded-widget-sign-in-support/cancel-off.spec.ts'],
      ...(waits && { environment: { SUITE_WAIT_FOR_ORG: '300' } }),
    });
    const code = await started.ended();
    const { output } = started;
    return { how: howItEnded(code, output), output, calls: proxy.take() };
  };
  const second = async (): Promise<Ended> => {
    if (!meets) await pause(offset);
    return run(proxies[1], 'two');
  };
  const runs = await Promise.all([run(proxies[0], 'one'), second()]);
  return { runs, haveMet: haveMet() };
};
