import { expect, test } from '@playwright/test';
import { pathToFileURL } from 'node:url';
import { reportPage } from '../../../reports/html/report-page.ts';
import { summaryMarkdown } from '../../../reports/index.ts';
import type { ConformanceReport, ReportedRequirement } from '../../../reports/index.ts';
import { InnerProject } from './inner-run.ts';

const hostile = `</script><img src=x onerror="window.hit=1"><script>window.hit=1</script>'"\`|`;

const requirement = (id: string, rest: Partial<ReportedRequirement> = {}): ReportedRequirement => ({
  id,
  title: `Says ${id}.`,
  level: 'must',
  area: 'Settings > Account',
  source: {
    document: 'A guide',
    section: 'A section',
    url: 'https://example.com/',
    read: '2026-11-20',
  },
  statements: ['F0-01'],
  verdict: 'met',
  tests: [],
  evidence: [],
  ...rest,
});

const report = (requirements: ReportedRequirement[]): ConformanceReport => ({
  reportVersion: 1,
  suite: { version: '1.0.0', commit: null },
  target: null,
  summary: {
    verdict: 'partially',
    requirements: {
      total: requirements.length,
      met: 0,
      notMet: 0,
      warning: 0,
      notTested: 0,
      notApplicable: 0,
      waived: 0,
      error: 0,
    },
    statements: { total: 1, covered: 1, judged: 1, untestable: 0, byDocument: [] },
    durationMs: 1,
    apiCalls: { total: 0, byBucket: {} },
  },
  requirements,
  errors: [],
  reproduce: 'npx playwright test',
});

const pageOf = (requirements: ReportedRequirement[]): string =>
  reportPage(report(requirements), new Date(0), undefined);

test.describe('The report as a page', () => {
  test('tells a run, from the disk and with nothing from outside', async ({ page }) => {
    await using project = new InnerProject({
      'a.spec.ts': `
        test('leaves the grant off', cites('T-01'), async ({ page }) => {
          await attach('target', target);
          await page.setContent('<h1>Account</h1>');
          await test.step('switch off', async () => { expect(1).toBe(1); });
          await test.info().attach('the panel', { body: await page.screenshot(), contentType: 'image/png' });
          expect('off', 'the switch').toBe('on');
        });
        test('keeps it', cites('T-02'), () => {});
        test('advises', cites('T-03'), () => { test.skip(true, 'no second user'); });`,
    });
    await project.run();
    const problems: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(project.out('html/index.html')).href;
    await page.goto(address);

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('does not conform');
    await expect(page.getByText('1 requirement is not met: T-01.')).toBeVisible();
    await expect(page.getByText('http://localhost:4001 (embedded)')).toBeVisible();
    const failed = page.locator('#T-01');
    await expect(failed.getByText('The org did not behave as required.')).toBeVisible();
    await expect(failed.getByText('Expected: "on"')).toBeVisible();
    await expect(failed.getByText('switch off')).toBeVisible();
    await expect(failed.getByRole('link', { name: 'A section' })).toHaveAttribute(
      'href',
      'https://example.com/guide#section',
    );
    const picture = failed.getByRole('img', { name: /the panel/ });
    await expect(picture).toHaveAttribute('loading', 'lazy');
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).not.toHaveJSProperty('naturalWidth', 0);

    await page.getByRole('link', { name: /^T-03, should, not tested/ }).click();
    await expect(page.getByText('no second user')).toBeVisible();
    expect(problems).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(address.replace('index.html', '')))).toEqual([]);
  });

  test('is narrowed by verdict, level, area and words, with the keyboard', async ({ page }) => {
    await page.setContent(
      pageOf([
        requirement('T-01'),
        requirement('T-02', { verdict: 'not-met', level: 'should' }),
        requirement('T-03', {
          verdict: 'error',
          area: 'Security > API',
          title: 'Speaks of scopes.',
        }),
      ]),
    );
    const shown = page.locator('.requirement:visible .id');
    await expect(shown).toHaveText(['T-01', 'T-02', 'T-03']);

    await page.keyboard.press('/');
    await expect(page.getByLabel('Search')).toBeFocused();
    await page.keyboard.type('SCOPES speaks');
    await expect(shown).toHaveText(['T-03']);
    await page.getByRole('button', { name: 'Clear' }).press('Enter');
    await expect(shown).toHaveCount(3);

    await page.getByRole('checkbox', { name: /^not met/ }).press('Space');
    await expect(shown).toHaveText(['T-02']);
    await expect(page.getByText('1 of 3 shown')).toBeVisible();
    await page.getByRole('checkbox', { name: /^error/ }).press('Space');
    await expect(shown).toHaveText(['T-02', 'T-03']);
    await page.getByLabel('Level').selectOption('must');
    await expect(shown).toHaveText(['T-03']);
    await page.getByLabel('Area').selectOption('Settings > Account');
    await expect(page.getByText('No requirement fits the filter.')).toBeVisible();

    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('button', { name: 'Close all' }).click();
    await page.locator('#T-01 > summary').press('Enter');
    await expect(page.locator('.requirement[open] .id')).toHaveText(['T-01']);
  });

  test('lets nothing of a run become markup or script', async ({ page }) => {
    const test_ = {
      id: hostile,
      title: hostile,
      file: hostile,
      line: 1,
      project: hostile,
      outcome: 'failed',
      reason: hostile,
      attempts: 1,
      durationMs: 1,
      steps: [{ title: hostile, durationMs: 1 }],
      errors: [{ kind: 'assertion', message: hostile, location: hostile }],
    } as const;
    const source = {
      document: hostile,
      section: hostile,
      url: 'javascript:window.hit=1',
      read: hostile,
    };
    const all = report([
      requirement('T-01', {
        title: hostile,
        area: hostile,
        source,
        statements: [hostile],
        verdict: 'not-met',
        tests: [{ ...test_, steps: [...test_.steps], errors: [...test_.errors] }],
        evidence: [
          { kind: 'screenshot', test: hostile, name: hostile, attempt: 1, path: hostile },
          { kind: 'found-by', test: hostile, control: hostile, screen: hostile, foundBy: hostile },
          {
            kind: 'dismissed',
            test: hostile,
            control: hostile,
            screen: hostile,
            dismissed: hostile,
          },
        ],
      }),
    ]);
    await page.setContent(reportPage({ ...all, reproduce: hostile }, new Date(0), undefined));

    await expect(page.locator('#T-01 .title')).toContainText(hostile);
    await expect(page.locator('[onerror], img[src="x"]')).toHaveCount(0);
    await expect(page.getByRole('link', { name: /onerror/ }).first()).not.toHaveAttribute(
      'href',
      /javascript/,
    );
    expect(await page.evaluate('window.hit')).toBeUndefined();

    const markdown = summaryMarkdown(all).replace(/(`{3,})text\n[\s\S]*?\n\s*\1/g, '');
    expect(markdown).not.toMatch(/<img|<script|javascript:/);
  });

  test('fits a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.setContent(
      pageOf([requirement('T-01'), requirement('T-02', { verdict: 'not-met' })]),
    );
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });
});
