import { expect, test } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
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
`;

/** A project of one spec with the mutation reporter. */
const mutantRun = (spec: string, breaks: Readonly<Record<string, string>>): InnerProject =>
  new InnerProject(
    { 'a.spec.ts': onMutant + spec },
    {},
    { timeout: 1_500, reporter: [[reporter, { breaks, outputDir: 'out' }]] },
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
});
