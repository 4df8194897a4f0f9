import { expect, test } from '@playwright/test';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { MutationReport } from '../../../reports/mutation-report-schema.ts';
import { mutationReportSchema } from '../../../reports/mutation-report-schema.ts';
import { InnerProject } from './inner-run.ts';

const reporter = resolve(import.meta.dirname, '../../../reports/mutation-reporter.ts');

/** What a spec says of the org it runs on: a mutant, and the requirement it judges. */
const onMutant = `
const onMutant = (mutant, ...ids) => ({
  annotation: [...cites(...ids).annotation, { type: 'mutant', description: mutant }],
});
const onHonest = (...ids) => ({
  annotation: [...cites(...ids).annotation, { type: 'honest', description: 'any' }],
});
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
`;

/** A project of one spec with the mutation reporter. */
const mutantRun = (
  spec: string,
  breaks: Readonly<Record<string, string>>,
  options: Readonly<Record<string, unknown>> = {},
): InnerProject =>
  new InnerProject(
    { 'a.spec.ts': onMutant + spec },
    {},
    { timeout: 1_500, reporter: [[reporter, { breaks, outputDir: 'out', ...options }]] },
  );

const reportOf = (project: InnerProject): MutationReport =>
  mutationReportSchema.parse(JSON.parse(readFileSync(project.out('mutation-report.json'), 'utf8')));

const statuses = ({ mutants }: MutationReport): Record<string, string> =>
  Object.fromEntries(mutants.map(({ id, status }) => [id, status]));

// Each test runs Playwright itself.
test.describe.configure({ timeout: 120_000 });

test.describe('The verdict on mutants', () => {
  test('is «killed» where an assertion of a spec that cites the requirement fails', async () => {
    await using project = mutantRun(
      `test.describe('mutant grants-return', () => {
        test.fail('no app has it back', onMutant('grants-return', 'T-01'), () => {
          expect('granted').toBe('denied');
        });
      });`,
      { 'grants-return': 'T-01' },
    );
    const { code, output } = await project.run();

    expect(code).toBe(0);
    const report = reportOf(project);
    expect(report.summary).toMatchObject({ total: 1, killed: 1, survived: 0, noCoverage: 0 });
    expect(report.mutants).toMatchObject([
      {
        id: 'grants-return',
        breaks: 'T-01',
        status: 'Killed',
        killedBy: [
          {
            test: 'no app has it back',
            location: expect.stringMatching(/^specs\/a\.spec\.ts:\d+$/),
            message: expect.stringContaining('Expected: "denied"'),
          },
        ],
      },
    ]);
    const told = stripVTControlCharacters(output);
    expect(told).toMatch(/killed +T-01 +grants-return/);
    expect(told).toContain('1 of 1 mutant killed');
  });

  test('is doubtful where the honest org took more than half of the time limit, or failed at first', async () => {
    const waits = (ms: number): string =>
      `const since = Date.now(); const isThere = () => org === 'honest' && Date.now() - since > ${ms}; await expect.poll(isThere, { timeout: 1_000 }).toBe(true);`;
    await using project = mutantRun(
      `for (const org of ['honest', 'broken']) {
        test(org + ' 1', org === 'honest' ? onHonest('T-01') : onMutant('slow', 'T-01'), async () => {
          ${waits(400)}
        });
        test(org + ' 2', org === 'honest' ? onHonest('T-02') : onMutant('quick', 'T-02'), async () => {
          ${waits(-1)}
        });
        test.describe(() => {
          test.describe.configure({ retries: 1 });
          test(org + ' 3', org === 'honest' ? onHonest('T-03') : onMutant('failing', 'T-03'), () => {
            expect(org === 'honest' && test.info().retry === 1).toBe(true);
          });
        });
      }`,
      { slow: 'T-01', quick: 'T-02', failing: 'T-03' },
      { patienceMs: 500 },
    );
    const { output } = await project.run();

    expect(reportOf(project).summary.doubtful).toEqual(['slow', 'failing']);
    expect(stripVTControlCharacters(output)).toContain('nearly as slow: slow, failing');
  });

  test('tells how long to wait for what the honest org took its time for', async () => {
    await using project = mutantRun(
      `const waits = (ms) => {
         const since = Date.now();
         return expect.poll(() => Date.now() - since >= ms, { intervals: [20] });
       };
       test('passes', onHonest('T-01'), async () => {
         await waits(400).toBe(true); // waited for
         expect(1).toBe(1); // at once
       });
       test('fails', onHonest('T-01'), async () => {
         expect(1).toBe(1); // unknown
         expect(1).toBe(2);
       });
       test.describe(() => {
         test.describe.configure({ retries: 1 });
         test('passes in the end', onHonest('T-01'), () => {
           expect(test.info().retry).toBe(1); // at the second try
         });
       });`,
      {},
      { patienceFile: 'patience.json' },
    );
    await project.run();

    const patience = JSON.parse(
      readFileSync(join(project.folder, 'patience.json'), 'utf8'),
    ) as Record<string, number>;
    const lines = readFileSync(join(project.folder, 'specs/a.spec.ts'), 'utf8').split('\n');
    const of = (mark: string): number | undefined =>
      patience[`specs/a.spec.ts:${lines.findIndex((line) => line.endsWith(mark)) + 1}`];
    // Three times what it took, and a part of what the test took.
    expect(of('// waited for')).toBeGreaterThanOrEqual(3 * 380 + 400 / 4);
    expect(of('// waited for')).toBeLessThan(3 * 1_000);
    expect(of('// at once')).toBeGreaterThanOrEqual(400 / 4);
    expect(of('// at once')).toBeLessThan(400);
    expect(of('// unknown')).toBeUndefined();
    expect(of('// at the second try')).toBeUndefined();
  });

  test('is «killed» although another test has not noticed it', async () => {
    await using project = mutantRun(
      `test.fail('of web apps', onMutant('spares-native', 'T-01'), () => {});
       test.fail('of native apps', onMutant('spares-native', 'T-01'), () => { expect(1).toBe(2); });`,
      { 'spares-native': 'T-01' },
    );
    const { code } = await project.run();

    expect(code).toBe(0);
    expect(reportOf(project).mutants).toMatchObject([
      { status: 'Killed', killedBy: [{ test: 'of native apps' }] },
    ]);
  });

  test('tells those that nobody noticed or judged', async () => {
    await using project = mutantRun(
      `test.fail('passes', onMutant('unnoticed', 'T-01'), () => { expect(1).toBe(1); });
       test.fail('judges another', onMutant('elsewhere', 'T-02'), () => { expect(1).toBe(2); });`,
      { unnoticed: 'T-01', elsewhere: 'T-01', forgotten: 'T-01' },
    );
    const { code, output } = await project.run();

    expect(code).toBe(1);
    const report = reportOf(project);
    expect(statuses(report)).toEqual({
      unnoticed: 'Survived',
      elsewhere: 'NoCoverage',
      forgotten: 'NoCoverage',
    });
    expect(report.summary).toMatchObject({ total: 3, killed: 0, survived: 1, noCoverage: 2 });
    expect(stripVTControlCharacters(output)).toMatch(/Not killed:[^]*SURVIVED +T-01 +unnoticed/);
  });

  test('takes neither a time limit nor a crash nor an error elsewhere for a kill', async () => {
    await using project = mutantRun(
      `test.fail('waits', onMutant('hangs', 'T-01'), () => new Promise(() => {}));
       test.fail('throws', onMutant('throws', 'T-01'), () => { throw new Error('no such button'); });
       test.fail('breaks in a matcher', onMutant('breaks', 'T-01'), async () => {
         await expect.poll(() => { throw new Error('refused'); }, { timeout: 200 }).toBe(1);
       });`,
      { hangs: 'T-01', throws: 'T-01', breaks: 'T-01' },
    );
    const { code } = await project.run();

    expect(code).toBe(1);
    const report = reportOf(project);
    expect(statuses(report)).toEqual({
      hangs: 'Timeout',
      throws: 'RuntimeError',
      breaks: 'RuntimeError',
    });
    expect(report.mutants).toMatchObject([
      { reason: expect.stringContaining('timeout of 1500ms') },
      { reason: expect.stringContaining('no such button') },
      { reason: expect.stringContaining('refused') },
    ]);
  });

  test('is an error where none of its tests was run', async () => {
    await using project = new InnerProject(
      {
        'a.spec.ts': `test('breaks', () => { throw new Error('nothing starts'); });`,
        'b.spec.ts': `${onMutant} test.fail('judges', onMutant('unmet', 'T-01'), () => {});`,
      },
      {},
      {
        reporter: [[reporter, { breaks: { unmet: 'T-01' }, outputDir: 'out' }]],
        projects: [
          { name: 'first', testMatch: 'a.spec.ts' },
          { name: 'then', testMatch: 'b.spec.ts', dependencies: ['first'] },
        ],
      },
    );
    const { code } = await project.run();

    expect(code).toBe(1);
    expect(reportOf(project).mutants).toMatchObject([
      { status: 'RuntimeError', reason: 'None of its tests was run.' },
    ]);
  });

  test('is not good where a spec cannot be loaded', async () => {
    await using project = mutantRun(
      `test.fail('is killed', onMutant('dies', 'T-01'), () => { expect(1).toBe(2); });
       throw new Error('a spec that cannot be loaded');`,
      { dies: 'T-01' },
    );
    const { code } = await project.run();

    expect(code).toBe(1);
    expect(reportOf(project).errors).toMatchObject([
      expect.stringContaining('a spec that cannot be loaded'),
    ]);
  });

  test('is none where tests are only listed', async () => {
    await using project = mutantRun(
      `test.fail('is killed', onMutant('dies', 'T-01'), () => { expect(1).toBe(2); });`,
      { dies: 'T-01' },
    );
    const { code } = await project.run('--list');

    expect(code).toBe(0);
    expect(existsSync(project.out('mutation-report.json'))).toBe(false);
  });

  test('takes a hanging action for a time limit, too', async () => {
    await using project = mutantRun(
      `test.fail('waits', onMutant('hangs', 'T-01'), async () => {
         throw new Error('locator.click: Timeout 800ms exceeded.');
       });`,
      { hangs: 'T-01' },
    );
    await project.run();

    expect(statuses(reportOf(project))).toEqual({ hangs: 'Timeout' });
  });

  test('counts requirements, and tells what a mutant costs by the same specs on the honest org', async () => {
    await using project = mutantRun(
      `test.describe('honest org', () => {
         test('of web apps', onHonest('T-01'), () => pause(300));
         test('of native apps', onHonest('T-02'), () => pause(300));
       });
       test.describe('mutant dear', () => {
         test.fail('of web apps', onMutant('dear', 'T-01'), async () => { await pause(900); expect(1).toBe(2); });
       });
       test.describe('mutant cheap', () => {
         test.fail('of web apps', onMutant('cheap', 'T-01'), () => { expect(1).toBe(2); });
       });
       test.describe('mutant unnoticed', () => {
         test.fail('of native apps', onMutant('unnoticed', 'T-02'), () => {});
       });`,
      { dear: 'T-01', cheap: 'T-01', unnoticed: 'T-02' },
    );
    const { output } = await project.run();

    const { mutants, summary } = reportOf(project);
    expect(summary.requirements).toEqual({ total: 2, safe: 1 });
    expect(summary.cost?.over).toEqual(['dear']);
    expect(summary.cost?.worstRatio).toBe(mutants[0]?.costRatio);
    expect(mutants[0]?.costRatio).toBeGreaterThan(1.5);
    expect(mutants[1]?.costRatio).toBeLessThan(1);
    expect(stripVTControlCharacters(output)).toContain('1 over 1.5');
    expect(readFileSync(project.out('mutation-report.md'), 'utf8')).toMatch(/T-01 dear: /);
  });

  test('is not good where a spec fails on the honest org', async () => {
    await using project = mutantRun(
      `test.describe('honest org, console C', () => {
         test('of web apps', onHonest('T-01'), () => { expect('slow').toBe('quick'); });
         // A failure that is expected, so that the mutants after it are run.
         test.fail('of others', onHonest('T-01'), () => { expect('slow').toBe('quick'); });
         test.skip('of none', onHonest('T-01'), () => {});
       });
       test.describe('mutant dies', () => {
         test.fail('of web apps', onMutant('dies', 'T-01'), () => { expect('slow').toBe('quick'); });
       });`,
      { dies: 'T-01' },
    );
    const { code } = await project.run();

    expect(code).toBe(1);
    const { errors, mutants } = reportOf(project);
    expect(errors).toEqual(
      ['of web apps', 'of others'].map((title) =>
        expect.stringMatching(
          new RegExp(`^specs/a\\.spec\\.ts: «${title}» fails on an org without a deviation`),
        ),
      ),
    );
    expect(mutants[0]?.costRatio).toBeUndefined();
  });

  test('leaves a file for each mutant that is killed, and takes no test that was spared for one', async () => {
    await using project = mutantRun(
      `import { existsSync } from 'node:fs';
       const spare = (mutant) => test.skip(existsSync('killed/' + mutant), 'noticed');
       test.fail('of web apps', onMutant('dies', 'T-01'), () => { spare('dies'); expect(1).toBe(2); });
       test.fail('of native apps', onMutant('dies', 'T-01'), () => { spare('dies'); });
       test.fail('of no apps', onMutant('lives', 'T-01'), () => { spare('lives'); });`,
      { dies: 'T-01', lives: 'T-01' },
      { killedFolder: 'killed' },
    );
    // Left behind by a run before: it says nothing of this one.
    mkdirSync(join(project.folder, 'killed'));
    writeFileSync(join(project.folder, 'killed', 'lives'), '');
    await project.run();

    const report = reportOf(project);
    expect(statuses(report)).toEqual({ dies: 'Killed', lives: 'Survived' });
    expect(report.tests).toMatchObject([
      { test: 'of native apps', met: 0, killed: 0, spared: 1 },
      { test: 'of no apps', met: 1, killed: 0, spared: 0 },
      { test: 'of web apps', met: 1, killed: 1, spared: 0 },
    ]);
    const told = readFileSync(project.out('mutation-report.md'), 'utf8');
    expect(told).toMatch(/killed none\n\n- T-01: of no apps .*1 mutant/);
    expect(told).toMatch(/spared every mutant.*\n\n- T-01: of native apps/);
  });

  test('has the kill matrix where each mutant met the whole suite', async () => {
    await using project = mutantRun(
      `test.fail('of web apps', onMutant('dies', 'T-01'), () => { expect(1).toBe(2); });
       test.fail('of native apps', onMutant('dies', 'T-02'), () => { expect(1).toBe(2); });
       test.fail('of no apps', onMutant('dies', 'T-02'), () => { throw new Error('no button'); });
       test.fail('of all apps', onMutant('dies', 'T-02'), () => { expect(1).toBe(1); });`,
      { dies: 'T-01' },
      { matrix: true },
    );
    const { code } = await project.run();

    expect(code).toBe(0);
    const { matrix, mutants, tests } = reportOf(project);
    expect(mutants[0]?.killedBy).toHaveLength(1);
    expect(matrix).toEqual([
      {
        id: 'dies',
        breaks: 'T-01',
        fails: ['T-01', 'T-02'],
        tests: ['specs/a.spec.ts › of native apps', 'specs/a.spec.ts › of web apps'],
        broke: ['specs/a.spec.ts › of no apps'],
      },
    ]);
    expect(tests.filter(({ killed }) => killed === 0).map(({ test: title }) => title)).toEqual([
      'of all apps',
      'of no apps',
    ]);
    expect(readFileSync(project.out('mutation-report.md'), 'utf8')).toContain(
      '| dies | T-01 | T-02 | 2 | 1 |',
    );
  });

  test('tells every assertion that failed, where a test goes on after the first', async () => {
    await using project = mutantRun(
      `const soft = expect.configure({ soft: true });
       test.fail('of web apps', onMutant('dies', 'T-01'), async () => {
         soft(1).toBe(2);
         soft(1).toBe(1);
         await soft.poll(() => 1, { timeout: 300 }).toBe(2);
         await soft.poll(() => pollsLeft--, { timeout: 2_000 }).toBe(0);
         throw new Error('no such button');
       });
       let pollsLeft = 1;
       test.fail('of native apps', onMutant('dies', 'T-01'), () => { soft(1).toBe(3); });
       test.fail('of others', onMutant('dies', 'T-02'), () => { soft(1).toBe(4); });`,
      { dies: 'T-01' },
      { soft: true },
    );
    await project.run();

    const lines = readFileSync(join(project.folder, 'specs/a.spec.ts'), 'utf8').split('\n');
    const said = (place: string): string => {
      const [, line, column] = /:(\d+):(\d+)$/.exec(place) ?? [];
      return lines[Number(line) - 1]?.slice(Number(column) - 1) ?? '';
    };
    expect(reportOf(project).mutants[0]?.noticedBy?.map(said)).toEqual([
      'toBe(2);',
      'toBe(2);',
      expect.stringMatching(/^toBe\(3\);/),
    ]);
  });
});
