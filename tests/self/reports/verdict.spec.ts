import { expect, test } from '@playwright/test';
import { exitCodeOf, requirementVerdict, summaryVerdict } from '../../../reports/verdict.ts';

type Run = Parameters<typeof summaryVerdict>[0];
type Judged = Run['requirements'][number];

const whole = { errors: 0, narrowed: false, interrupted: false };
const met: Judged = { level: 'must', verdict: 'met', tests: [{ outcome: 'passed' }] };
const verdictOf = (requirements: readonly Judged[], rest: Partial<Run> = {}): string =>
  summaryVerdict({ ...whole, ...rest, requirements: [met, ...requirements] });

test.describe('The verdict of a requirement', () => {
  for (const [outcomes, must, should] of [
    [['passed'], 'met', 'met'],
    [['passed', 'passed-on-retry'], 'met', 'met'],
    [['passed', 'failed'], 'not-met', 'warning'],
    [['broken', 'failed'], 'not-met', 'warning'],
    [['passed', 'broken'], 'error', 'error'],
    [['passed', 'waived'], 'waived', 'waived'],
    [['passed', 'skipped'], 'not-tested', 'not-tested'],
    [['passed', 'not-run'], 'not-tested', 'not-tested'],
    [['passed', 'not-applicable'], 'met', 'met'],
    [['not-applicable'], 'not-applicable', 'not-applicable'],
    [['not-applicable', 'skipped'], 'not-tested', 'not-tested'],
    [['waiver-unused'], 'met', 'met'],
    [[], 'not-tested', 'not-tested'],
  ] as const) {
    test(`is ${must} for a must and ${should} for a should of ${outcomes.join(', ') || 'no test'}`, () => {
      expect(requirementVerdict('must', outcomes, false)).toBe(must);
      expect(requirementVerdict('should', outcomes, false)).toBe(should);
      expect(requirementVerdict('should', outcomes, true)).toBe(must);
      expect(requirementVerdict('may', outcomes, true)).toBe(should);
    });
  }
});

test.describe('The verdict of a run', () => {
  test('is «conforms» with musts met or not applicable, warnings and what is untestable', () => {
    expect(
      verdictOf([
        { level: 'must', verdict: 'not-applicable', tests: [{ outcome: 'not-applicable' }] },
        { level: 'must', verdict: 'not-tested', tests: [], untestable: 'speaks of documentation' },
        { level: 'should', verdict: 'warning', tests: [{ outcome: 'failed' }] },
        { level: 'should', verdict: 'not-tested', tests: [] },
        { level: 'should', verdict: 'met', tests: [{ outcome: 'passed-on-retry' }] },
      ]),
    ).toBe('conforms');
  });

  test('is «partially» with a must that is open, waived or met on a retry, or when narrowed', () => {
    for (const requirement of [
      { level: 'must', verdict: 'not-tested', tests: [] },
      { level: 'must', verdict: 'waived', tests: [{ outcome: 'waived' }] },
      { level: 'must', verdict: 'met', tests: [{ outcome: 'passed-on-retry' }] },
    ] as const) {
      expect(verdictOf([requirement])).toBe('partially');
    }
    expect(verdictOf([], { narrowed: true })).toBe('partially');
  });

  test('is «unknown» with an error of any kind, whatever else is open', () => {
    expect(verdictOf([{ level: 'may', verdict: 'error', tests: [] }], { narrowed: true })).toBe(
      'unknown',
    );
    expect(verdictOf([], { errors: 1 })).toBe('unknown');
  });

  test('is «does not conform» with a must not met or a stale waiver, errors or not', () => {
    const notMet: Judged = { level: 'must', verdict: 'not-met', tests: [{ outcome: 'failed' }] };
    const stale: Judged = { level: 'must', verdict: 'met', tests: [{ outcome: 'waiver-unused' }] };
    expect(verdictOf([notMet], { errors: 1 })).toBe('does-not-conform');
    expect(verdictOf([stale])).toBe('does-not-conform');
    expect(verdictOf([notMet], { interrupted: true })).toBe('unknown');
  });

  test('has an exit code each', () => {
    expect(exitCodeOf({ verdict: 'conforms' })).toBe(0);
    expect(exitCodeOf({ verdict: 'does-not-conform' })).toBe(1);
    expect(exitCodeOf({ verdict: 'partially' })).toBe(3);
    expect(exitCodeOf({ verdict: 'unknown' })).toBe(4);
    expect(exitCodeOf({ verdict: 'unknown', interrupted: true })).toBe(130);
  });
});
