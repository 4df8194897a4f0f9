import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { InnerProject } from './inner-run.ts';

const frontDoor = resolve(import.meta.dirname, '../../../reports/index.ts');

/** Tells of what happens before the first test, and, by what it returns, after the last one. */
const globalSetup = `
import { reportTrafficOutsideTests } from ${JSON.stringify(frontDoor)};
export default () => {
  reportTrafficOutsideTests({ calls: { '/api/v1': 3 }, waits: {} });
  return () => {
    reportTrafficOutsideTests({
      calls: { '/api/v1/apps': 1 },
      waits: { '/api/v1/apps': { count: 1, milliseconds: 2000 } },
    });
  };
};
`;

// Each test runs Playwright itself.
test.describe.configure({ timeout: 120_000 });

test.describe('What the org was asked', () => {
  test('is counted with what was waited for, in tests and around them', async ({ page }) => {
    await using project = new InnerProject(
      {
        'set-up.ts': globalSetup,
        'a.spec.ts': `
          test('asks', cites('T-01'), async () => {
            await attach('api-calls', { '/api/v1/apps': 20, '/idp/idx': 2 });
            await attach('api-waits', {
              '/api/v1/apps': { count: 1, milliseconds: 61000 },
              'Identity Engine, per user': { count: 2, milliseconds: 500 },
            });
          });
          test('asks again', cites('T-02'), async () => {
            await attach('api-calls', { '/api/v1/apps': 2 });
            await attach('api-waits', { '/api/v1/apps': { count: 1, milliseconds: 60000 } });
          });`,
      },
      {},
      { globalSetup: './specs/set-up.ts' },
    );
    const { output } = await project.run();

    expect(project.report.summary.apiCalls).toEqual({
      total: 28,
      byBucket: { '/api/v1': 3, '/api/v1/apps': 23, '/idp/idx': 2 },
      waits: {
        count: 5,
        milliseconds: 123_500,
        byLimit: {
          '/api/v1/apps': { count: 3, milliseconds: 123_000 },
          'Identity Engine, per user': { count: 2, milliseconds: 500 },
        },
      },
    });
    const words = '28 API calls, 5 waits for rate limits (2 min 04 s in all)';
    expect(stripVTControlCharacters(output)).toContain(words);
    const markdown = readFileSync(project.out('summary.md'), 'utf8');
    expect(markdown).toContain(words);
    expect(markdown).toContain('| /api/v1/apps | 3 | 2 min 03 s |');
    await page.goto(pathToFileURL(project.out('html/index.html')).href);
    await expect(page.getByText(words)).toBeVisible();
    await page.getByText('5 waits for rate limits', { exact: true }).click();
    await expect(page.getByRole('row', { name: '/api/v1/apps 3 2 min 03 s' })).toBeVisible();
  });

  test('says that nothing was waited for where it might have been', async () => {
    await using project = new InnerProject({
      'a.spec.ts': `
        test('asks', cites('T-01'), async () => {
          await attach('api-calls', { '/api/v1/apps': 1 });
          await attach('api-waits', {});
        });`,
    });
    const { output } = await project.run();
    expect(project.report.summary.apiCalls).toMatchObject({ waits: { count: 0, byLimit: {} } });
    expect(stripVTControlCharacters(output)).toContain('1 API call, no wait for rate limits ·');
  });

  test('says nothing of waits where the target has no limits', async () => {
    await using project = new InnerProject({
      'a.spec.ts': `
        test('asks', cites('T-01'), async () => { await attach('api-calls', { '/api/v1/apps': 1 }); });`,
    });
    const { output } = await project.run();
    expect(project.report.summary.apiCalls).toEqual({ total: 1, byBucket: { '/api/v1/apps': 1 } });
    expect(stripVTControlCharacters(output)).toContain('1 API call ·');
  });

  test('is an error of the report where it cannot be read', async () => {
    await using project = new InnerProject({
      'a.spec.ts': `
        test('asks', cites('T-01'), async () => { await attach('api-waits', { '/api/v1': 3 }); });`,
    });
    await project.run();
    expect(project.report.errors[0]?.message).toContain(
      'The attachment «api-waits» cannot be read',
    );
  });
});
