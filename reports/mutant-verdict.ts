import type { Suite, TestCase, TestResult } from '@playwright/test/reporter';
import type { ReportedMutant } from './mutation-report-schema.ts';
import { isFailedAssertion, projectPath, reportedError } from './test-error.ts';

/** What annotations of a type say of a test. */
export const annotated = (test: TestCase, type: string): string[] =>
  test.annotations.flatMap((annotation) =>
    annotation.type === type && annotation.description !== undefined
      ? [annotation.description]
      : [],
  );

/** The words of its describe blocks and its own, without those that name the org it ran on. */
export const titleOf = (test: TestCase): string =>
  test
    .titlePath()
    .slice(3)
    .filter((part) => !/^(?:mutant [a-z0-9-]+|honest org(?:, console [A-Z])?)$/.test(part))
    .join(' › ');

/** The spec it is written in, relative to the project. */
export const specOf = (test: TestCase, root: string): string => {
  let suite: Suite | undefined = test.parent;
  while (suite && suite.type !== 'file') suite = suite.parent;
  return projectPath(suite?.location?.file ?? test.location.file, root);
};

/** Whether an assertion written in the spec failed. */
export const hasNoticed = (test: TestCase): boolean =>
  test.results.some((result) => result.errors.some((error) => isFailedAssertion(error, result)));

/** Every assertion that failed, `file:line:column`, each once. */
export const noticedBy = (tests: readonly TestCase[], root: string): string[] => {
  const places = tests.flatMap((test) =>
    test.results.flatMap((result) =>
      result.errors.flatMap((error) =>
        error.location !== undefined && isFailedAssertion(error, result)
          ? [
              `${projectPath(error.location.file, root)}:${error.location.line}:${error.location.column}`,
            ]
          : [],
      ),
    ),
  );
  return [...new Set(places)].toSorted();
};

/** How long it ran, in all its attempts. */
const timeOf = (test: TestCase): number =>
  test.results.reduce((sum, { duration }) => sum + Math.max(0, duration), 0);

/** What was expected and what was there, without Playwright's log of how it looked. */
const withoutLog = (message: string): string => message.split(/\n\s*Call log:/)[0]?.trim() ?? '';

const killsBy = (test: TestCase, root: string): ReportedMutant['killedBy'] =>
  test.results.flatMap((result) =>
    result.errors
      .filter((error) => isFailedAssertion(error, result))
      .slice(0, 1)
      .map((error) => {
        const { location = '', message } = reportedError(error, result, root);
        return { test: titleOf(test), location, message: withoutLog(message) };
      }),
  );

/**
 * What the tests that ran on a broken org come to. It is killed where an assertion of a spec that
 * cites the broken requirement failed; a page object that gave up, a time limit and a crash show
 * only that something is wrong, not that the spec has noticed it. A test that was spared, as another
 * had noticed the mutant, has no say.
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
  const killedBy = citing.flatMap((test) => killsBy(test, root));
  const has = (...statuses: readonly TestResult['status'][]): boolean =>
    results.some(({ status }) => statuses.includes(status));
  const base = {
    id,
    breaks,
    killedBy,
    durationMs: Math.round(citing.reduce((sum, test) => sum + timeOf(test), 0)),
  };
  if (killedBy.length > 0) return { ...base, status: 'Killed' };
  if (citing.length > 0 && results.length === 0)
    return { ...base, status: 'RuntimeError', reason: 'None of its tests was run.' };
  const errors = results.flatMap((result) =>
    result.errors.map((error) => reportedError(error, result, root)),
  );
  const [first] = errors;
  const because =
    first === undefined
      ? {}
      : {
          reason:
            first.location === undefined ? first.message : `${first.location}: ${first.message}`,
        };
  if (has('timedOut') || errors.some(({ kind }) => kind === 'timeout'))
    return { ...base, status: 'Timeout', ...because };
  if (has('failed')) return { ...base, status: 'RuntimeError', ...because };
  return { ...base, status: has('passed') ? 'Survived' : 'NoCoverage', ...because };
};
