import type { TestCase, TestResult, TestStep } from '@playwright/test/reporter';
import type { Redactor } from './redactor.ts';
import type { ReportedStep, ReportedTest, TestOutcome } from './report-schema.ts';
import { isFailedAssertion, projectPath, reportedError } from './test-error.ts';

/** A test as the report tells it, with the requirements that it cites. */
export interface TestRecord {
  readonly test: ReportedTest;
  readonly requirements: readonly string[];
}

/** What a reader follows: phases, deeds at the browser, assertions. Not hooks, not fixtures. */
const told = new Set(['test.step', 'pw:api', 'expect']);

const reportedStep = (step: TestStep, redactor: Redactor): ReportedStep => {
  // What happens inside a deed or an assertion is Playwright's business.
  const inner = step.category === 'test.step' ? reportedSteps(step.steps, redactor) : [];
  return {
    title: redactor.stepTitle(step.title, step.subtitle),
    durationMs: Math.max(0, Math.round(step.duration)),
    ...(step.error && { failed: true as const }),
    ...(inner.length > 0 && { steps: inner }),
  };
};

const reportedSteps = (steps: readonly TestStep[], redactor: Redactor): ReportedStep[] =>
  steps.filter(({ category }) => told.has(category)).map((step) => reportedStep(step, redactor));

const annotationsOf = (test: TestCase): TestCase['annotations'] => [
  ...test.annotations,
  ...(test.results.at(-1)?.annotations ?? []),
];

const annotated = (test: TestCase, type: string): string | undefined =>
  annotationsOf(test).find((annotation) => annotation.type === type)?.description;

/** The requirements that a test cites, by annotation. */
const citations = (test: TestCase): string[] => [
  ...new Set(
    annotationsOf(test).flatMap(({ type, description }) =>
      type === 'requirement' && description !== undefined ? [description] : [],
    ),
  ),
];

/** What the attempts of a test come to. */
const outcomeOf = (test: TestCase): TestOutcome => {
  const attempts = test.results.filter(({ status }) => status !== 'interrupted');
  const last = attempts.at(-1);
  if (last === undefined) return 'not-run';
  if (last.status === 'skipped') {
    // Playwright also says «skipped» of tests it never came to, as after a failed `beforeAll`.
    if (test.expectedStatus !== 'skipped') return 'not-run';
    return annotated(test, 'not-applicable') === undefined ? 'skipped' : 'not-applicable';
  }
  const expectedToFail = test.expectedStatus === 'failed';
  if (last.status === 'passed') {
    if (expectedToFail) return 'waiver-unused';
    return attempts.length > 1 ? 'passed-on-retry' : 'passed';
  }
  const asserted = attempts.some((result) =>
    result.errors.some((error) => isFailedAssertion(error, result)),
  );
  if (!asserted) return 'broken';
  return expectedToFail ? 'waived' : 'failed';
};

const reasonOf = (test: TestCase, outcome: TestOutcome): string | undefined => {
  switch (outcome) {
    case 'not-applicable':
      return annotated(test, 'not-applicable');
    case 'skipped':
      return annotated(test, 'not-tested') ?? annotated(test, 'skip') ?? annotated(test, 'fixme');
    case 'waived':
    case 'waiver-unused':
      return annotated(test, 'fail');
    case 'not-run':
      return 'The run ended before this test.';
    default:
      return undefined;
  }
};

/** The words of its describe blocks and its own: project and file say where, not what. */
const titleOf = (test: TestCase): string => test.titlePath().slice(3).join(' › ');

const reportedErrors = (result: TestResult, root: string): ReportedTest['errors'] =>
  result.errors.map((error) => reportedError(error, result, root));

/**
 * What became of a test, over all its attempts. Steps are those of the last one, errors of all.
 *
 * @param root folder that files are told from
 */
export const testRecord = (test: TestCase, root: string, redactor: Redactor): TestRecord => {
  const outcome = outcomeOf(test);
  const reason = reasonOf(test, outcome);
  const { results } = test;
  return {
    test: {
      id: test.id,
      title: titleOf(test),
      file: projectPath(test.location.file, root),
      line: test.location.line,
      project: test.parent.project()?.name ?? '',
      outcome,
      ...(reason !== undefined && { reason }),
      attempts: results.length,
      durationMs: Math.round(results.reduce((sum, { duration }) => sum + Math.max(0, duration), 0)),
      steps: reportedSteps(results.at(-1)?.steps ?? [], redactor),
      errors: results.flatMap((result) => reportedErrors(result, root)),
    },
    requirements: citations(test),
  };
};
