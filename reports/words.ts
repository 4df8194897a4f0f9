import type {
  ReportedRequirement,
  RequirementVerdict,
  ReportSummary,
  ReportTarget,
  SummaryVerdict,
  TestOutcome,
} from './report-schema.ts';

/** The verdicts of a requirement as a reader sees them, gravest first. */
export const verdictWords = {
  'not-met': 'not met',
  error: 'error',
  warning: 'warning',
  waived: 'waived',
  'not-tested': 'not tested',
  'not-applicable': 'not applicable',
  met: 'met',
} as const satisfies Record<RequirementVerdict, string>;

export const summaryWords = {
  conforms: 'conforms',
  'does-not-conform': 'does not conform',
  partially: 'partially',
  unknown: 'unknown',
} as const satisfies Record<SummaryVerdict, string>;

export const outcomeWords = {
  passed: 'passed',
  'passed-on-retry': 'passed only on a retry',
  failed: 'failed',
  broken: 'broke',
  waived: 'failed, as waived',
  'waiver-unused': 'passed, though waived',
  'not-applicable': 'not applicable',
  skipped: 'skipped',
  'not-run': 'not run',
} as const satisfies Record<TestOutcome, string>;

const engines = {
  idx: 'Identity Engine',
  v1: 'Classic Engine',
} as const satisfies Record<ReportTarget['engine'], string>;

/** A time span as a person would say it: `20 ms`, `0.4 s`, `2 min 05 s`. */
export const duration = (milliseconds: number): string => {
  if (milliseconds < 100) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
};

/** `1 test`, `2 tests`. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What the org was asked: `12 API calls, 2 waits for rate limits (1 min 03 s in all)`. */
export const apiCallWords = ({ total, waits }: ReportSummary['apiCalls']): string => {
  const calls = counted(total, 'API call');
  if (waits === undefined) return calls;
  if (waits.count === 0) return `${calls}, no wait for rate limits`;
  return `${calls}, ${counted(waits.count, 'wait')} for rate limits (${duration(waits.milliseconds)} in all)`;
};

/** What was tested, as names and values. */
export const targetFacts = (target: ReportTarget): readonly (readonly [string, string])[] => [
  ['Org', `${target.orgUrl} (${target.kind})`],
  ['Admin Console', target.adminUrl],
  ['Engine', engines[target.engine]],
  ['Console generation', `${target.console.generation}, skin ${target.console.skin}`],
  ...(target.console.version ? [['Console version', target.console.version] as const] : []),
  ['Run level', target.runLevel],
  ['Has', target.capabilities.join(', ') || 'none of the optional capabilities'],
];

/** What a requirement shows of the run, where its verdict alone does not say it. */
export const verdictNote = ({ untestable, tests }: ReportedRequirement): string | undefined => {
  if (untestable !== undefined && tests.length === 0) return `No org can show it: ${untestable}`;
  if (tests.length === 0) return 'No test of it was in this run.';
  return undefined;
};
