import type { Location, TestError, TestResult, TestStep } from '@playwright/test/reporter';
import { relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { ReportedError } from './report-schema.ts';

const isSpec = ({ file }: Location): boolean => file.endsWith('.spec.ts');

const sameSpot = (a: Location | undefined, b: Location): boolean =>
  a?.file === b.file && a.line === b.line && a.column === b.column;

const failsAt = (steps: readonly TestStep[], spot: Location): boolean =>
  steps.some(
    (step) =>
      (step.category === 'expect' && step.error !== undefined && sameSpot(step.location, spot)) ||
      failsAt(step.steps, spot),
  );

const gone =
  /Target (?:page, context or browser has been closed|crashed)|Page crashed|worker process exited|browser has been closed/i;

/**
 * Whether an assertion written in a spec did not hold, as distinct from anything else that throws:
 * a page object, a fixture, a matcher that breaks, a predicate given to `expect.poll`. An assertion
 * is a step of its own, and its error points at the very place of that step.
 */
export const isFailedAssertion = (error: TestError, result: TestResult): boolean =>
  result.status === 'failed' &&
  error.location !== undefined &&
  isSpec(error.location) &&
  !gone.test(error.message ?? '') &&
  failsAt(result.steps, error.location);

const kindOf = (error: TestError, result: TestResult | undefined): ReportedError['kind'] => {
  const message = error.message ?? '';
  if (result !== undefined && isFailedAssertion(error, result)) return 'assertion';
  if (gone.test(message)) return 'crash';
  // A time limit of the test or of one action; an assertion that waited in vain is none.
  if (/timeout of \d+ms exceeded|^(?:\w+: )?[\w.]+: Timeout \d+ms exceeded/i.test(message)) {
    return 'timeout';
  }
  return result?.status === 'timedOut' && error.location === undefined ? 'timeout' : 'broken';
};

/** The path of a file as the reader of a report knows it: from the project, with slashes. */
export const projectPath = (file: string, root: string): string =>
  relative(root, file).split(sep).join('/');

/**
 * An error in plain words: no terminal colours, no stack, no class name before the sentence.
 *
 * @param result the attempt it belongs to, if any
 * @param root folder that locations are told from
 */
export const reportedError = (
  error: TestError,
  result: TestResult | undefined,
  root: string,
): ReportedError => {
  const { location } = error;
  const raw = stripVTControlCharacters(
    error.message ?? error.value ?? 'An error without a message.',
  );
  return {
    kind: kindOf({ ...error, message: raw }, result),
    message: raw.replace(/^(?:Error|AssertionError): /, '').trim(),
    ...(location && { location: `${projectPath(location.file, root)}:${location.line}` }),
  };
};
