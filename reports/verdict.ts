import type {
  ReportedRequirement,
  ReportSummary,
  RequirementVerdict,
  SummaryVerdict,
  TestOutcome,
} from './report-schema.ts';

type Level = ReportedRequirement['level'];

interface Judged {
  readonly level: Level;
  readonly verdict: RequirementVerdict;
  readonly untestable?: string | undefined;
  readonly tests: readonly { readonly outcome: TestOutcome }[];
}

interface Run {
  readonly requirements: readonly Judged[];
  /** How many things broke outside the tests of a requirement. */
  readonly errors: number;
  readonly narrowed: boolean;
  readonly interrupted: boolean;
}

/**
 * The verdict of a requirement from the outcomes of the tests that cite it. What was seen to fail
 * weighs more than what could not be seen, and that more than what was seen to hold.
 *
 * @param strict a failed should counts as a failed must
 */
export const requirementVerdict = (
  level: Level,
  outcomes: readonly TestOutcome[],
  strict: boolean,
): RequirementVerdict => {
  const has = (...wanted: readonly TestOutcome[]): boolean =>
    outcomes.some((outcome) => wanted.includes(outcome));

  if (has('failed')) {
    return level === 'must' || (level === 'should' && strict) ? 'not-met' : 'warning';
  }
  if (has('broken')) return 'error';
  if (has('waived')) return 'waived';
  // One skipped test leaves part of the requirement open, whatever the others showed.
  if (has('skipped', 'not-run')) return 'not-tested';
  if (has('passed', 'passed-on-retry', 'waiver-unused')) return 'met';
  return has('not-applicable') ? 'not-applicable' : 'not-tested';
};

/** Whether a test of the requirement passed, but not at the first attempt. */
export const metOnRetry = ({ verdict, tests }: Judged): boolean =>
  verdict === 'met' && tests.some(({ outcome }) => outcome === 'passed-on-retry');

/** Whether a test was expected to fail and did not: the waiver speaks of a fault that is gone. */
export const waiverUnused = ({ tests }: Judged): boolean =>
  tests.some(({ outcome }) => outcome === 'waiver-unused');

/** Whether a requirement that binds was left open, though an org could show it. */
export const mustNotTested = ({ level, verdict, untestable }: Judged): boolean =>
  level === 'must' && verdict === 'not-tested' && untestable === undefined;

/**
 * The verdict of a run. A fault that was seen stands, even if something else broke; but an
 * interrupted run says nothing, as its failures may come of the interruption.
 */
export const summaryVerdict = (run: Run): SummaryVerdict => {
  const { requirements } = run;
  const musts = requirements.filter(({ level }) => level === 'must');

  if (run.interrupted) return 'unknown';
  if (requirements.some((it) => it.verdict === 'not-met' || waiverUnused(it))) {
    return 'does-not-conform';
  }
  if (run.errors > 0 || requirements.some(({ verdict }) => verdict === 'error')) return 'unknown';
  if (
    run.narrowed ||
    musts.some((it) => mustNotTested(it) || metOnRetry(it) || it.verdict === 'waived')
  ) {
    return 'partially';
  }
  return 'conforms';
};

/** What a process answers with when its configuration was refused and nothing was run. */
export const exitCodeRefused = 2;

const exitCodes = {
  conforms: 0,
  'does-not-conform': 1,
  partially: 3,
  unknown: 4,
} as const satisfies Record<SummaryVerdict, number>;

/** The exit code of a run, from the summary of its report. */
export const exitCodeOf = ({
  verdict,
  interrupted,
}: Pick<ReportSummary, 'verdict' | 'interrupted'>): number =>
  interrupted === true ? 130 : exitCodes[verdict];
