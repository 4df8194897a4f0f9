import { mutationReportSchema } from '../../../reports/mutation-report-schema.ts';
import { breaks } from '../mutants/breaks/index.ts';
import type { Assertion } from './assertions-of.ts';
import { assertionAt } from './assertions-of.ts';
import type { JudgedAssertion, Noticed } from './judge-assertions.ts';
import { judgeAssertions } from './judge-assertions.ts';
import { readSpecs } from './specs.ts';
import type { Spec } from './specs.ts';
import type { StatedAssertions } from './stated/stated.ts';
import { stated } from './stated/index.ts';

interface ReportedAssertion {
  readonly file: string;
  readonly line: number;
  readonly test: string;
  readonly text: string;
  readonly onlyOneFor: readonly string[];
  readonly onlyUnstatedFor: readonly string[];
  readonly oneOfSeveralFor: readonly { readonly mutant: string; readonly others: number }[];
  readonly reason?: string;
}

/** `assertions.json`. */
export interface AssertionsReport {
  readonly summary: {
    readonly total: number;
    readonly needed: number;
    /** Those of them that are some mutant’s only one, also beside what is stated. */
    readonly alone: number;
    readonly preconditions: number;
    readonly secondOracles: number;
    readonly neither: number;
    readonly mutants: number;
  };
  readonly needed: readonly ReportedAssertion[];
  readonly preconditions: readonly ReportedAssertion[];
  readonly secondOracles: readonly ReportedAssertion[];
  readonly neither: readonly ReportedAssertion[];
  readonly outdated: readonly string[];
  readonly unjudged: readonly string[];
  /** Mutants that no assertion noticed: they say nothing of any. */
  readonly unnoticed: readonly string[];
  /** What failed without a deviation, and so is not to be trusted here. */
  readonly errors: readonly string[];
}

const reported = ({
  assertion: { file, line, test, text },
  stated: known,
  ...rest
}: JudgedAssertion): ReportedAssertion => ({
  file,
  line,
  test,
  text,
  ...rest,
  ...(known && { reason: known.reason }),
});

/** The assertion at `file:line:column`; an error where the specs have changed since the run. */
const found = (specs: readonly Spec[], place: string): Assertion => {
  const [, file = '', inFile = ''] = /^(.*?):(\d+:\d+)$/.exec(place) ?? [];
  const spec = specs.find((one) => one.file === file);
  const assertion = spec && assertionAt(spec.assertions, spec.text, inFile);
  if (!assertion) throw new Error(`There is no assertion at ${place}: the specs have changed.`);
  return assertion;
};

/** Whether a run had every mutant of what a test cites, so that it tells of its assertions. */
const isTold =
  (run: ReadonlySet<string>) =>
  ({ requirements }: Assertion): boolean =>
    Object.entries(breaks).every(
      ([mutant, requirement]) => !requirements.includes(requirement) || run.has(mutant),
    );

/**
 * Judges the assertions of the specs by a run of the mutants in which no test ended at its first
 * failure. Where it was not a run of all mutants, those of the tests that met all of theirs.
 *
 * @param root folder of the project
 * @param run `mutation-report.json` of that run
 */
export const assertionsReport = (
  root: string,
  run: string,
  known: StatedAssertions = stated,
): AssertionsReport => {
  const { errors, mutants } = mutationReportSchema.parse(JSON.parse(run));
  const specs = readSpecs(root);
  const assertions = specs.flatMap((spec) => spec.assertions);
  const noticed = mutants.map(({ id, noticedBy = [] }): Noticed => ({
    id,
    by: [...new Set(noticedBy.map((place) => found(specs, place)))],
  }));
  const judgement = judgeAssertions(assertions, noticed, known);
  const wasTold = isTold(new Set(mutants.map(({ id }) => id)));
  const told = (of: readonly JudgedAssertion[]): ReportedAssertion[] =>
    of.filter(({ assertion }) => wasTold(assertion)).map(reported);
  const needed = told(judgement.needed);
  const preconditions = told(judgement.preconditions);
  const secondOracles = told(judgement.seconds);
  const neither = told(judgement.neither);
  return {
    summary: {
      total: needed.length + preconditions.length + secondOracles.length + neither.length,
      needed: needed.length,
      alone: needed.filter(({ onlyOneFor }) => onlyOneFor.length > 0).length,
      preconditions: preconditions.length,
      secondOracles: secondOracles.length,
      neither: neither.length,
      mutants: mutants.length,
    },
    needed,
    preconditions,
    secondOracles,
    neither,
    outdated: judgement.outdated,
    unjudged: judgement.unjudged,
    unnoticed: noticed.filter(({ by }) => by.length === 0).map(({ id }) => id),
    errors,
  };
};

const toldOf = ({ line, oneOfSeveralFor, text }: ReportedAssertion): string =>
  `    ${String(line).padStart(3)}  ${text}` +
  (oneOfSeveralFor.length === 0
    ? ''
    : `\n         beside others: ${oneOfSeveralFor.map(({ mutant, others }) => `${mutant} (${others})`).join(', ')}`);

/** What a terminal shows of the report. */
export const printedAssertions = ({
  errors,
  neither,
  outdated,
  summary,
  unjudged,
  unnoticed,
}: AssertionsReport): string => {
  const files = [...new Set(neither.map(({ file }) => file))];
  return [
    ...files.flatMap((file) => [
      `\n  ${file}`,
      ...neither.filter((one) => one.file === file).map(toldOf),
    ]),
    ...outdated.map((line) => `\n  Outdated: ${line}`),
    ...unjudged.map((line) => `\n  Only what is stated notices: ${line}`),
    ...errors.map((line) => `\n  ${line}`),
    ...(unnoticed.length === 0 ? [] : [`\n  Noticed by nothing: ${unnoticed.join(', ')}`]),
    '',
    `  ${summary.total} assertions, ${summary.mutants} mutants`,
    `  ${String(summary.needed).padStart(5)}  needed: without it a mutant would survive; ${summary.alone} of them also beside what is stated`,
    `  ${String(summary.preconditions).padStart(5)}  stated preconditions`,
    `  ${String(summary.secondOracles).padStart(5)}  stated second oracles of a fact`,
    `  ${String(summary.neither).padStart(5)}  neither`,
  ].join('\n');
};
