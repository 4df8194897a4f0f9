import { expect, test } from '@playwright/test';
import { cpSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { InnerProject } from './inner-run.ts';

/** Specs by which every requirement of the fake catalogue that can be tested is met. */
const allMet = `
test.describe('Settings > Account', () => {
  test('does the first', cites('T-01'), async () => {
    await attach('target', target);
    await attach('api-calls', { '/api/v1/apps': 2, '/oauth2/v1/token': 1 });
    await test.step('switch off', async () => { expect(1).toBe(1); });
  });
  test('does the second', cites('T-02'), async () => { await attach('api-calls', { '/api/v1/apps': 3 }); });
  test('does what is advised', cites('T-03', 'T-04'), () => {});
});
`;

// Each test runs Playwright itself, some of them several times.
test.describe.configure({ timeout: 120_000 });

test.describe('The verdict of a run', () => {
  test('is «conforms» where every must is met, and tells target, counts and coverage', async () => {
    await using project = new InnerProject({ 'a.spec.ts': allMet });
    const { code, output } = await project.run();

    expect(code).toBe(0);
    expect(project.exitCode).toBe(0);
    expect(project.report).toMatchObject({
      reportVersion: 1,
      suite: { version: '9.8.7' },
      target: { kind: 'embedded', engine: 'idx', console: { generation: 'C', skin: 'courage' } },
      summary: {
        verdict: 'conforms',
        requirements: { total: 5, met: 4, notTested: 1, notMet: 0, error: 0 },
        statements: {
          total: 7,
          covered: 5,
          judged: 5,
          untestable: 1,
          byDocument: [
            { id: 'F0', total: 4, covered: 3, judged: 3, untestable: 0 },
            { id: 'F1', total: 3, covered: 2, judged: 2, untestable: 1 },
          ],
        },
        apiCalls: { total: 6, byBucket: { '/api/v1/apps': 5, '/oauth2/v1/token': 1 } },
      },
      errors: [],
      reproduce: 'npx playwright test',
    });
    expect(project.requirement('T-01').tests).toMatchObject([
      {
        title: 'Settings > Account › does the first',
        file: 'specs/a.spec.ts',
        outcome: 'passed',
        steps: [{ title: 'switch off', steps: [{ title: 'Expect "toBe"' }] }],
      },
    ]);
    const told = stripVTControlCharacters(output);
    expect(told).toContain('Verdict: conforms');
    expect(told).toContain('5 of 7 statements covered, 5 judged, 1 untestable');
    expect(told).toContain('out/html/index.html');
    expect(project.files).toEqual(['conformance-report.json', 'html/index.html', 'summary.md']);
  });

  test('is «does not conform» where an assertion of a spec fails', async () => {
    await using project = new InnerProject({
      'a.spec.ts': `
        test('does the first', cites('T-01'), () => { expect('off').toBe('on'); });
        test('does the second', cites('T-02'), async ({}) => {
          await expect.poll(() => 1, { timeout: 300 }).toBe(2);
        });
        test('does what is advised', cites('T-03', 'T-04'), () => { expect.soft(1).toBe(2); });`,
    });
    const { code } = await project.run();

    expect(code).toBe(1);
    expect(project.exitCode).toBe(1);
    expect(project.report.summary.verdict).toBe('does-not-conform');
    expect(project.requirement('T-01')).toMatchObject({
      verdict: 'not-met',
      tests: [{ outcome: 'failed', errors: [{ kind: 'assertion' }] }],
    });
    const [error] = project.requirement('T-01').tests[0]?.errors ?? [];
    expect(error?.location).toMatch(/^specs\/a\.spec\.ts:\d+$/);
    expect(error?.message).toContain('Expected: "on"');
    expect(error?.message).toBe(stripVTControlCharacters(error?.message ?? ''));
    expect(project.requirement('T-02').verdict).toBe('not-met');
    expect(project.requirement('T-03').verdict).toBe('warning');
    expect(project.requirement('T-04').verdict).toBe('warning');
  });

  test('stays «conforms» where only a should fails, and does not when strict', async () => {
    const specs = {
      'a.spec.ts': `
        test('does the first', cites('T-01', 'T-02'), () => {});
        test('does what is advised', cites('T-03'), () => { expect(1).toBe(2); });
        test('does what it may', cites('T-04'), () => { expect(1).toBe(2); });`,
    };
    await using project = new InnerProject(specs);
    await project.run();
    expect(project.exitCode).toBe(0);
    expect(project.report.summary.requirements).toMatchObject({ met: 2, warning: 2, notMet: 0 });

    await project.run('--', '--strict');
    expect(project.exitCode).toBe(1);
    expect(project.report.summary.requirements).toMatchObject({ met: 2, warning: 1, notMet: 1 });
    expect(project.report.summary.narrowed).toBeUndefined();

    await using strict = new InnerProject(specs, { strict: true });
    await strict.run();
    expect(strict.requirement('T-03').verdict).toBe('not-met');
    expect(strict.requirement('T-04').verdict).toBe('warning');
  });

  test('is «unknown» where the suite broke: a time limit, a crash, a fixture, a page object', async () => {
    await using project = new InnerProject({
      'page-object.ts': `export const click = () => { throw new Error('no such button'); };`,
      'a.spec.ts': `
        import { click } from './page-object.ts';
        const broken = test.extend({ org: async ({}, use) => { throw new Error('no org'); } });
        test('waits for ever', cites('T-01'), async () => {
          test.setTimeout(500);
          await new Promise(() => {});
        });
        test('loses its worker', cites('T-02'), () => { process.exit(1); });
        broken('needs an org', cites('T-03'), ({ org }) => { expect(org).toBe(1); });
        test('clicks', cites('T-04'), () => { click(); });`,
    });
    const { code } = await project.run();

    expect(code).toBe(1);
    expect(project.exitCode).toBe(4);
    expect(project.report.summary).toMatchObject({
      verdict: 'unknown',
      requirements: { error: 4 },
    });
    const kind = (id: string): string | undefined =>
      project.requirement(id).tests[0]?.errors[0]?.kind;
    expect([kind('T-01'), kind('T-02'), kind('T-03'), kind('T-04')]).toEqual([
      'timeout',
      'crash',
      'broken',
      'broken',
    ]);
  });

  test('is «unknown» where a spec does not load, a set-up fails or an id is unknown', async () => {
    await using unloadable = new InnerProject({ 'a.spec.ts': 'test(' });
    expect((await unloadable.run()).code).toBe(1);
    expect(unloadable.exitCode).toBe(4);
    expect(unloadable.report.errors).not.toHaveLength(0);
    expect(unloadable.report.target).toBeNull();

    await using uncited = new InnerProject({
      'a.spec.ts': `${allMet} test('sets up', () => { throw new Error('no sign-in'); });`,
    });
    await uncited.run();
    expect(uncited.exitCode).toBe(4);
    expect(uncited.report.errors[0]?.message).toContain('no sign-in');

    await using unknown = new InnerProject({
      'a.spec.ts': `${allMet} test('cites at random', cites('T-99'), () => {});`,
    });
    expect((await unknown.run()).code).toBe(1);
    expect(unknown.exitCode).toBe(4);
    expect(unknown.report.errors[0]?.message).toContain('T-99');
  });

  test('is «partially» where a must was skipped, though another test of it passed', async () => {
    await using project = new InnerProject({
      'a.spec.ts': `${allMet}
        test('does more', cites('T-01'), () => {
          test.info().annotations.push({ type: 'not-tested', description: 'no second user' });
          test.skip();
        });`,
    });
    const { code } = await project.run();

    expect(code).toBe(0);
    expect(project.exitCode).toBe(3);
    expect(project.requirement('T-01')).toMatchObject({
      verdict: 'not-tested',
      tests: [{ outcome: 'passed' }, { outcome: 'skipped', reason: 'no second user' }],
    });
  });

  test('takes «not applicable» from the annotation only, and conforms with it', async () => {
    await using project = new InnerProject({
      'a.spec.ts': `
        test('does the first', cites('T-01'), () => {
          test.info().annotations.push({ type: 'not-applicable', description: 'Classic Engine' });
          test.skip();
        });
        test('does the second', cites('T-02'), () => {});
        test('does what is advised', cites('T-03'), () => { test.skip(true, 'not applicable'); });`,
    });
    await project.run();

    expect(project.exitCode).toBe(0);
    expect(project.requirement('T-01')).toMatchObject({
      verdict: 'not-applicable',
      tests: [{ outcome: 'not-applicable', reason: 'Classic Engine' }],
    });
    expect(project.requirement('T-03').verdict).toBe('not-tested');
  });

  test('is «partially» where a must was met only on a retry', async () => {
    await using project = new InnerProject(
      {
        'a.spec.ts': `${allMet}
          test('does more', cites('T-01'), () => { expect(test.info().retry).toBe(1); });`,
      },
      {},
      { retries: 1 },
    );
    const { output } = await project.run();

    expect(project.exitCode).toBe(3);
    expect(project.requirement('T-01')).toMatchObject({
      verdict: 'met',
      tests: [{}, { outcome: 'passed-on-retry', attempts: 2, errors: [{ kind: 'assertion' }] }],
    });
    expect(stripVTControlCharacters(output)).toContain('1 must was met only on a retry: T-01.');
  });

  test('is «does not conform» where a waiver no longer fits, «partially» while it does', async () => {
    await using project = new InnerProject({
      'a.spec.ts': `${allMet}
        test('does more', cites('T-01'), () => { test.fail(true, 'known'); expect(1).toBe(2); });`,
    });
    await project.run();
    expect(project.exitCode).toBe(3);
    expect(project.requirement('T-01')).toMatchObject({
      verdict: 'waived',
      tests: [{}, { outcome: 'waived', reason: 'known' }],
    });

    await using stale = new InnerProject({
      'a.spec.ts': `${allMet}
        test('does more', cites('T-01'), () => { test.fail(true, 'known'); expect(1).toBe(1); });`,
    });
    await stale.run();
    expect(stale.exitCode).toBe(1);
  });
});

test.describe('A run that is not the whole suite', () => {
  test('is «partially» and says by what it was narrowed', async () => {
    await using project = new InnerProject({
      'a.spec.ts': allMet,
      'b.spec.ts': `test('does more', cites('T-01'), () => {});`,
    });
    const narrowedBy = async (...args: readonly string[]): Promise<string | undefined> => {
      expect((await project.run(...args)).code).toBe(0);
      expect(project.exitCode).toBe(3);
      return project.report.summary.narrowed;
    };

    expect(await narrowedBy('--grep', '@T-0')).toBe('only tests that match «@T-0»');
    expect(project.report.reproduce).toBe('npx playwright test --grep @T-0');
    expect(await narrowedBy('a.spec')).toBe('only files that match «a.spec»');
    expect(await narrowedBy('a.spec', '--grep', '@T-0')).toBe(
      'only tests that match «@T-0»; only files that match «a.spec»',
    );
    expect(await narrowedBy('--shard=1/2')).toBe('only shard 1 of 2');
    expect(project.requirement('T-01').verdict).not.toBe('not-met');
  });

  test('is the whole again where all shards are merged, and not where one is missing', async () => {
    await using project = new InnerProject(
      { 'a.spec.ts': allMet, 'b.spec.ts': `test('does more', cites('T-01'), () => {});` },
      {},
      { fullyParallel: true },
    );
    for (const shard of ['1', '2']) {
      await project.run(`--shard=${shard}/2`, '--reporter=blob');
      await project.command(['merge-reports', '--config=playwright.config.ts', 'blob-report']);
      if (shard === '1') {
        expect(project.report.summary.narrowed).toBe('without shard 2 of 2');
      }
      // The next shard clears its folder of blobs.
      cpSync(`${project.folder}/blob-report`, `${project.folder}/blobs`, { recursive: true });
    }
    await project.command(['merge-reports', '--config=playwright.config.ts', 'blobs']);

    expect(project.report.summary.narrowed).toBeUndefined();
    expect(project.exitCode).toBe(0);
    expect(project.requirement('T-01').tests).toHaveLength(2);
  });

  test('is the whole over several consoles, in one report that names them', async () => {
    const consoles = ['console A', 'console B', 'console C'];
    await using project = new InnerProject(
      {
        'a.spec.ts': `
          const on = () => test.info().project.name.slice(-1);
          const told = () => attach('target', { ...target, console: { ...target.console, generation: on() } });
          test('does the first', cites('T-01'), async () => { await told(); expect(on()).not.toBe('B'); });
          test('does the second', cites('T-02'), async () => {
            await told();
            if (on() !== 'A') test.info().annotations.push({ type: 'not-applicable', description: 'says it otherwise' });
            test.skip(on() !== 'A', 'says it otherwise');
          });
          test('does what is advised', cites('T-03', 'T-04'), () => {});`,
      },
      {},
      {
        projects: consoles.map((name) => ({
          name,
          default: name === 'console C',
          metadata: { optional: name !== 'console C' },
        })),
      },
    );

    await project.run();
    expect(project.report.summary).toMatchObject({
      verdict: 'conforms',
      requirements: { met: 3, notApplicable: 1 },
      statements: { covered: 5, judged: 4 },
    });
    expect(project.report.summary.narrowed).toBeUndefined();

    await project.run('--project=console*');
    expect(project.report.summary.narrowed).toBeUndefined();
    expect(project.report.target?.console.generation).toBe('A, B, C');
    expect(project.requirement('T-01').verdict).toBe('not-met');
    expect(project.requirement('T-02').verdict).toBe('met');
    expect(project.report.summary.statements).toMatchObject({ covered: 5, judged: 5 });

    await project.run('--project=console A');
    expect(project.report.summary.narrowed).toBe('without the projects console C');
  });

  test('writes nothing when it only lists', async () => {
    await using project = new InnerProject({ 'a.spec.ts': allMet });
    const { code, output } = await project.run('--list');

    expect(code).toBe(0);
    expect(output).toContain('does the first');
    expect(output).not.toContain('Verdict');
    expect(project.hasReport).toBe(false);
  });

  test('is «unknown» where somebody stops it', async () => {
    await using project = new InnerProject({
      'a.spec.ts': `
        test('does the first', cites('T-01'), () => {});
        test('does the second', cites('T-02'), async () => {
          console.log('now');
          await new Promise((done) => setTimeout(done, 4_000));
        });`,
    });
    const { code } = await project.command(['test'], (output, interrupt) => {
      if (output.includes('now')) interrupt();
    });

    expect(code).toBe(130);
    expect(project.exitCode).toBe(130);
    expect(project.report.summary).toMatchObject({ verdict: 'unknown', interrupted: true });
    expect(project.requirement('T-02').verdict).toBe('not-tested');
    expect(project.files.filter((file) => file.includes('.writing'))).toEqual([]);
  });
});

test.describe('The reporter', () => {
  test('keeps pictures, and tells controls that were found by a second choice', async () => {
    const pixel =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    await using project = new InnerProject({
      'a.spec.ts': `${allMet}
        test('shows', cites('T-01'), async () => {
          const body = Buffer.from('${pixel}', 'base64');
          await test.info().attach('the panel', { body, contentType: 'image/png' });
          await test.info().attach('the panel again', { body, contentType: 'image/png' });
          await attach('found-by', [
            { control: 'Edit', screen: 'Account', foundBy: 'its text' },
            { control: 'tour', screen: 'Account', dismissed: 'pressing «Close»' },
          ]);
        });`,
    });
    await project.run();

    const pictures = project.files.filter((file) => file.endsWith('.png'));
    expect(pictures).toHaveLength(1);
    expect(project.requirement('T-01').evidence).toMatchObject([
      { kind: 'screenshot', name: 'the panel', path: pictures[0] },
      { kind: 'screenshot', name: 'the panel again', path: pictures[0] },
      { kind: 'found-by', control: 'Edit', foundBy: 'its text' },
      { kind: 'dismissed', control: 'tour', dismissed: 'pressing «Close»' },
    ]);
  });

  test('makes a finding of an attachment it cannot read, and fails the run', async () => {
    await using project = new InnerProject({
      'a.spec.ts': `${allMet}
        test('tells lies', cites('T-01'), async () => { await attach('target', { kind: 'moon' }); });`,
    });
    expect((await project.run()).code).toBe(1);
    expect(project.exitCode).toBe(4);
    expect(project.report.errors[0]?.message).toContain('«target»');
  });

  test('fails the run with a sentence where it cannot write', async () => {
    await using project = new InnerProject(
      { 'a.spec.ts': allMet },
      { outputDir: 'package.json/out' },
    );
    const { code, output } = await project.run();
    expect(code).toBe(1);
    expect(output).toContain('The conformance report could not be made');
  });
});
