import type { TestCase, TestResult } from '@playwright/test/reporter';
import type { ReportedMutant } from './mutation-report-schema.ts';
import { isFailedAssertion, reportedError } from './test-error.ts';

/** What annotations of a type say of a test. */
export const annotated = (test: TestCase, type: string): string[] =>
  test.annotations.flatMap((annotation) =>
    annotation.type === type && annotation.description !== undefined
      ? [annotation.description]
      : [],
  );

/** The words of its describe blocks and its own, without the one that names the mutant. */
const titleOf = (test: TestCase, mutant: string): string =>
  test
    .titlePath()
    .slice(3)
    .filter((part) => part !== `mutant ${mutant}`)
    .join(' › ');

/** What was expected and what was there, without Playwright's log of how it looked. */
const withoutLog = (message: string): string => message.split(/\n\s*Call log:/)[0]?.trim() ?? '';

const killsBy = (test: TestCase, mutant: string, root: string): ReportedMutant['killedBy'] =>
  test.results.flatMap((result) =>
    result.errors
      .filter((error) => isFailedAssertion(error, result))
      .slice(0, 1)
      .map((error) => {
        const { location = '', message } = reportedError(error, result, root);
        return { test: titleOf(test, mutant), location, message: withoutLog(message) };
      }),
  );

const firstError = (results: readonly TestResult[], root: string): string | undefined => {
  const [found] = results.flatMap((result) =>
    result.errors.map((error) => reportedError(error, result, root)),
  );
  if (!found) return undefined;
  return found.location === undefined ? found.message : `${found.location}: ${found.message}`;
};

/**
 * What the tests that ran on a broken org come to. It is killed where an assertion of a spec that
 * cites the broken requirement failed; a page object that gave up, a time limit and a crash show
 * only that something is wrong, not that the spec has noticed it.
 *
 * @param tests those that are registered for the mutant
 * @param breaks the requirement that it breaks
 * @param root folder that locations are told from
 */
export const mutantVerdict = (
  id: string,
  breaks: string,
  tests: readonly TestCase[],
  root: string,
): ReportedMutant => {
  const citing = tests.filter((test) => annotated(test, 'requirement').includes(breaks));
  const results = citing.flatMap((test) => test.results);
  const killedBy = citing.flatMap((test) => killsBy(test, id, root));
  const has = (...statuses: readonly TestResult['status'][]): boolean =>
    results.some(({ status }) => statuses.includes(status));
  const base = {
    id,
    breaks,
    killedBy,
    durationMs: Math.round(results.reduce((sum, { duration }) => sum + Math.max(0, duration), 0)),
  };
  if (killedBy.length > 0) return { ...base, status: 'Killed' };
  const reason = firstError(results, root);
  const because = reason === undefined ? {} : { reason };
  if (has('timedOut')) return { ...base, status: 'Timeout', ...because };
  if (has('failed')) return { ...base, status: 'RuntimeError', ...because };
  return { ...base, status: has('passed') ? 'Survived' : 'NoCoverage', ...because };
};
