import type { TestCase } from '@playwright/test/reporter';
import { annotated, hasNoticed, specOf, titleOf } from './mutant-verdict.ts';
import type { MatrixRow, MetTest } from './mutation-report-schema.ts';

/** A test as a reader finds it: its spec and its title. */
const nameOf = (test: TestCase, root: string): string => `${specOf(test, root)} › ${titleOf(test)}`;

const ran = (test: TestCase): boolean => test.results.some(({ status }) => status !== 'skipped');

/** What each test did to the mutants that it met; a test no mutant needs is a question. */
export const testsMet = (tests: readonly TestCase[], root: string): MetTest[] => {
  const met = new Map<string, MetTest>();
  for (const test of tests) {
    const name = nameOf(test, root);
    const entry = met.get(name) ?? {
      test: titleOf(test),
      file: specOf(test, root),
      requirements: annotated(test, 'requirement'),
      met: 0,
      killed: 0,
      spared: 0,
    };
    if (ran(test)) entry.met += 1;
    // Left out, as another test had noticed the mutant; else it would not apply, or was never run.
    else if (annotated(test, 'skip').length > 0 && annotated(test, 'not-applicable').length === 0)
      entry.spared += 1;
    if (hasNoticed(test)) entry.killed += 1;
    met.set(name, entry);
  }
  return [...met.values()].toSorted((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1));
};

const nameKey = ({ file, test }: MetTest): string => `${file}\n${test}`;

/** Which tests, and so which requirements, fall with a mutant. */
export const matrixRow = (
  id: string,
  breaks: string,
  tests: readonly TestCase[],
  root: string,
): MatrixRow => {
  const named = (those: readonly TestCase[]): string[] =>
    those.map((test) => nameOf(test, root)).toSorted();
  const noticed = tests.filter(hasNoticed);
  const broke = tests.filter(
    (test) =>
      !hasNoticed(test) &&
      test.results.some(({ status }) => status === 'failed' || status === 'timedOut'),
  );
  return {
    id,
    breaks,
    fails: [...new Set(noticed.flatMap((test) => annotated(test, 'requirement')))].toSorted(),
    tests: named(noticed),
    broke: named(broke),
  };
};
