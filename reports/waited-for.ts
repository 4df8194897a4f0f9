import type { TestCase, TestStep } from '@playwright/test/reporter';
import { projectPath } from './test-error.ts';

const expectsIn = (steps: readonly TestStep[]): TestStep[] =>
  steps.flatMap((step) => [
    ...(step.category === 'expect' && step.location !== undefined ? [step] : []),
    ...expectsIn(step.steps),
  ]);

/**
 * How long each assertion took at most in tests that passed, in milliseconds, by `file:line`: what
 * it waited for was there by then.
 *
 * @param tests those that ran on the honest org
 * @param root folder that locations are told from
 */
export const waitedFor = (
  tests: readonly TestCase[],
  root: string,
): ReadonlyMap<string, number> => {
  const waited = new Map<string, number>();
  const passed = tests.flatMap(({ results }) =>
    results.filter(({ status }) => status === 'passed'),
  );
  for (const { duration, location } of passed.flatMap(({ steps }) => expectsIn(steps))) {
    if (location === undefined) continue;
    const place = `${projectPath(location.file, root)}:${location.line}`;
    waited.set(place, Math.max(duration, waited.get(place) ?? 0));
  }
  return waited;
};
