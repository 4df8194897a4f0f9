import path from 'node:path';
import { expect, test } from '@playwright/test';
import { assertionAt, assertionsOf } from './assertions-of.ts';
import { judgeAssertions, statedOfNothing } from './judge-assertions.ts';
import { mutantsMeant } from './mutants-meant.ts';
import { renewedRun } from './renewed-run.ts';
import { readSpecs } from './specs.ts';
import { stated } from './stated/index.ts';

const spec = `
import { expect, requirement, test } from './fixtures/index.ts';

test.describe('Settings', () => {
  test('keeps it', requirement('ORG-IC-05'), async ({ page, org }) => {
    await expect(page.heading).toBeVisible();
    await test.step('on', async () => {
      for (const app of await org.apps())
        expect(app).toMatchObject({ id: expect.any(String) });
      await expect
        .poll(() => org.features())
        .not.toContain('x');
    });
  });
  test(\`lacks \${name}\`, requirement('ORG-IC-06'), async () => {
    expect((await org.holders('a')).applications).toEqual([]);
  });
});
`;

const [heading, inLoop, poll, holders] = assertionsOf('a.spec.ts', spec);
if (!heading || !inLoop || !poll || !holders) throw new Error('The spec has four assertions.');
const all = [heading, inLoop, poll, holders];

test.describe('The assertions of a spec', () => {
  test('are found with their test, in one line, those in a loop once', () => {
    expect(assertionsOf('a.spec.ts', spec)).toMatchObject([
      {
        test: 'keeps it',
        requirements: ['ORG-IC-05'],
        text: 'expect(page.heading).toBeVisible()',
        line: 6,
      },
      { test: 'keeps it', text: 'expect(app).toMatchObject({ id: expect.any(String) })', line: 9 },
      {
        test: 'keeps it',
        text: "expect .poll(() => org.features()) .not.toContain('x')",
        line: 10,
      },
      {
        test: 'lacks ${name}',
        text: "expect((await org.holders('a')).applications).toEqual([])",
        line: 16,
      },
    ]);
  });

  test('are found by the place of their matcher', () => {
    expect(assertionAt(all, spec, '6:32')).toBe(heading);
    expect(assertionAt(all, spec, '9:21')).toBe(inLoop);
    expect(assertionAt(all, spec, '12:14')).toBe(poll);
    expect(assertionAt(all, spec, '5:3')).toBeUndefined();
  });
});

test.describe('An assertion', () => {
  const precondition = { kind: 'precondition', reason: 'It comes first.' } as const;
  const second = { kind: 'second oracle', reason: 'The console says it as well.' } as const;

  test('is needed where it is the only one that notices a mutant', () => {
    const { needed, neither } = judgeAssertions(
      all,
      [
        { id: 'alone', by: [inLoop] },
        { id: 'together', by: [inLoop, poll] },
        { id: 'unnoticed', by: [] },
      ],
      {},
    );
    expect(needed).toEqual([
      {
        assertion: inLoop,
        onlyOneFor: ['alone'],
        onlyUnstatedFor: ['alone'],
        oneOfSeveralFor: [{ mutant: 'together', others: 1 }],
      },
    ]);
    expect(neither.map(({ assertion }) => assertion)).toEqual([heading, poll, holders]);
    expect(neither[1]?.oneOfSeveralFor).toEqual([{ mutant: 'together', others: 1 }]);
  });

  test('is a precondition or a second oracle where that is stated, with a reason', () => {
    const known = {
      'a.spec.ts': { 'keeps it': { [heading.text]: precondition, [poll.text]: second } },
    };
    const { neither, outdated, preconditions, seconds } = judgeAssertions(all, [], known);
    expect(preconditions).toMatchObject([{ assertion: heading, stated: precondition }]);
    expect(seconds).toMatchObject([{ assertion: poll, stated: second }]);
    expect(neither.map(({ assertion }) => assertion)).toEqual([inLoop, holders]);
    expect(outdated).toEqual([]);
  });

  test('is needed beside those of which something is stated, one of which is not', () => {
    const known = { 'a.spec.ts': { 'keeps it': { [heading.text]: precondition } } };
    const mutants = [{ id: 'together', by: [heading, poll] }];
    const { needed, preconditions, unjudged } = judgeAssertions(all, mutants, known);
    expect(needed).toMatchObject([
      { assertion: poll, onlyOneFor: [], onlyUnstatedFor: ['together'] },
    ]);
    expect(preconditions).toMatchObject([{ assertion: heading }]);
    expect(unjudged).toEqual([]);
  });

  test('is not stated to be second where there is no first', () => {
    const known = {
      'a.spec.ts': { 'keeps it': { [heading.text]: precondition, [poll.text]: second } },
    };
    const mutants = [{ id: 'together', by: [heading, poll] }];
    expect(judgeAssertions(all, mutants, known).unjudged).toEqual([
      'together is noticed by a.spec.ts:6, a.spec.ts:10',
    ]);
  });

  test('has nothing stated of it that does not fit any more', () => {
    const known = {
      'a.spec.ts': {
        'keeps it': { [heading.text]: precondition, 'expect(gone).toBe(1)': precondition },
        'is gone': { [poll.text]: precondition },
      },
    };
    expect(judgeAssertions(all, [{ id: 'alone', by: [heading] }], known).outdated).toEqual([
      'a.spec.ts: «keeps it» has no expect(gone).toBe(1)',
      `a.spec.ts: «is gone» has no ${poll.text}`,
      `a.spec.ts: «keeps it»: ${heading.text} is needed for alone`,
    ]);
  });
});

test.describe('The mutants of a run', () => {
  test('are named by themselves, by what they break, or by its area', () => {
    expect(mutantsMeant(['cancel-saves', 'cancel-saves'])).toEqual(['cancel-saves']);
    expect(mutantsMeant(['ORG-IC-06'])).toContain('leaving-the-screen-saves');
    expect(mutantsMeant(['APP-RT'])).toContain('grace-period-of-60-is-refused');
    expect(mutantsMeant([]).length).toBeGreaterThan(500);
    expect(() => mutantsMeant(['APP'])).not.toThrow();
    expect(() => mutantsMeant(['ORG-X'])).toThrow(/«ORG-X» is neither a mutant nor/);
  });
});

test.describe('A run that is renewed', () => {
  const found = (...mutants: readonly (readonly [id: string, by: string])[]) => ({
    reportVersion: 1,
    summary: {
      total: mutants.length,
      killed: mutants.length,
      survived: 0,
      noCoverage: 0,
      timeout: 0,
      runtimeError: 0,
      durationMs: 1,
      requirements: { total: 1, safe: 1 },
    },
    mutants: mutants.map(([id, by]) => ({
      id,
      breaks: 'ORG-IC-06',
      status: 'Killed',
      killedBy: [],
      durationMs: 1,
      noticedBy: [by],
    })),
    tests: [],
    errors: [],
  });

  test('has what was found later, keeps the rest, and forgets mutants that are gone', () => {
    const last = found(['cancel-saves', 'a:1:1'], ['gone', 'a:2:1'], ['leaving', 'a:3:1']);
    const later = found(['leaving', 'a:4:1'], ['new', 'a:5:1']);
    const renewed: unknown = JSON.parse(
      renewedRun(JSON.stringify(last), JSON.stringify(later), ['cancel-saves', 'leaving', 'new']),
    );
    expect(renewed).toMatchObject({
      mutants: [
        { id: 'cancel-saves', noticedBy: ['a:1:1'] },
        { id: 'leaving', noticedBy: ['a:4:1'] },
        { id: 'new', noticedBy: ['a:5:1'] },
      ],
    });
  });
});

test.describe('What is stated of assertions that no mutant needs', () => {
  const specs = readSpecs(path.resolve(import.meta.dirname, '../../..'));

  test('is stated of assertions that there are', () => {
    const assertions = specs.flatMap((one) => one.assertions);
    expect(assertions.length).toBeGreaterThan(500);
    expect(statedOfNothing(assertions, stated)).toEqual([]);
  });

  // One inside another (`toPass`) would not make the other try again where a test goes on after it.
  test('can be judged: no assertion stands inside another', () => {
    for (const { assertions } of specs)
      for (const outer of assertions)
        expect(
          assertions.filter(({ start, end }) => outer.start < start && end < outer.end),
          outer.text,
        ).toEqual([]);
  });

  test('has a reason, in a sentence', () => {
    for (const tests of Object.values(stated))
      for (const texts of Object.values(tests))
        for (const { reason } of Object.values(texts)) expect(reason).toMatch(/^[A-Z«].{20,}\.$/);
  });

  test('leaves no test with nothing but preconditions', () => {
    for (const { assertions, file } of specs)
      for (const title of new Set(assertions.map((one) => one.test))) {
        const own = assertions.filter((one) => one.test === title);
        const judging = own.filter(
          (one) => stated[file]?.[title]?.[one.text]?.kind !== 'precondition',
        );
        expect(judging.length, `${file}: ${title}`).toBeGreaterThan(0);
      }
  });
});
