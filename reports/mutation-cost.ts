import type { TestCase } from '@playwright/test/reporter';
import { annotated, titleOf } from './mutant-verdict.ts';
import type { MutationReport, ReportedMutant } from './mutation-report-schema.ts';

/** How many times a plain run of its specs a mutant may take. */
export const dearFrom = 1.5;

const keyOf = (test: TestCase, console: string): string =>
  [test.titlePath()[2], titleOf(test), console].join('\n');

/** What each test took on the honest org, in the attempt that passed. */
export class HonestTimes {
  readonly #times = new Map<string, number>();

  /** @param tests those that ran on the honest org */
  constructor(tests: readonly TestCase[]) {
    for (const test of tests) {
      const passed = test.results.find(({ status }) => status === 'passed');
      const [console = 'any'] = annotated(test, 'honest');
      if (passed) this.#times.set(keyOf(test, console), passed.duration);
    }
  }

  /** Of tests that ran on a broken org; undefined where one of them is not known. */
  of(tests: readonly TestCase[]): number | undefined {
    let sum = 0;
    for (const test of tests) {
      const [console = 'any'] = annotated(test, 'console');
      const time = this.#times.get(keyOf(test, console));
      if (time === undefined) return undefined;
      sum += time;
    }
    return sum;
  }
}

/**
 * A mutant's time beside that of a plain run of all specs that cite what it breaks, those that it
 * was spared among them.
 */
export const withCost = (
  mutant: ReportedMutant,
  tests: readonly TestCase[],
  honest: HonestTimes,
): ReportedMutant => {
  const citing = tests.filter((test) => annotated(test, 'requirement').includes(mutant.breaks));
  const honestMs = honest.of(
    citing.filter((test) => annotated(test, 'not-applicable').length === 0),
  );
  if (honestMs === undefined || honestMs === 0) return mutant;
  return {
    ...mutant,
    honestMs: Math.round(honestMs),
    costRatio: Math.round((mutant.durationMs / honestMs) * 100) / 100,
  };
};

/** What the mutants of a run cost together, as ratios: seconds say more of the machine. */
export const costOf = (mutants: readonly ReportedMutant[]): MutationReport['summary']['cost'] => {
  const known = mutants
    .flatMap(({ id, costRatio, durationMs, honestMs }) =>
      costRatio === undefined || honestMs === undefined
        ? []
        : [{ id, costRatio, durationMs, honestMs }],
    )
    .toSorted((a, b) => b.costRatio - a.costRatio);
  const [worst] = known;
  const median = known[Math.floor(known.length / 2)];
  if (!worst || !median) return undefined;
  const sum = (key: 'durationMs' | 'honestMs'): number =>
    known.reduce((total, mutant) => total + mutant[key], 0);
  return {
    medianRatio: median.costRatio,
    worstRatio: worst.costRatio,
    totalRatio: Math.round((sum('durationMs') / sum('honestMs')) * 100) / 100,
    over: known.filter(({ costRatio }) => costRatio > dearFrom).map(({ id }) => id),
  };
};
