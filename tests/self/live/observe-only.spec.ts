import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@playwright/test';
import { InnerProject } from '../reports/inner-run.ts';

const ours = path.resolve(import.meta.dirname, '../../../fixtures/index.ts');

const settings = { timeout: 30_000, reporter: [['list']] };

/** A spec with our fixtures. @param body of its only test, which reads or changes the org */
const spec = (level: string, title: string, body: string): string => `
const { requirement, test: ourTest } = await import(${JSON.stringify(ours)});
ourTest.use({ level: '${level}' });
ourTest('${title}', requirement('ORG-IC-01'), async ({ accountPage, org }) => {
  ${body}
});
`;

const creates = 'await org.createApplication();';

// Each test runs Playwright itself.
test.describe.configure({ timeout: 120_000 });

test.describe('A spec of level observe', () => {
  test('fails where it asks the org for a change, by the API or in the console', async () => {
    await using project = new InnerProject(
      {
        'api.spec.ts': spec('observe', 'creates', creates),
        'console.spec.ts': spec(
          'observe',
          'switches',
          'await accountPage.open(); await accountPage.embeddedWidgetSignIn.enableInteractionCode();',
        ),
      },
      {},
      settings,
    );
    const { code, output } = await project.run();

    expect(code).toBe(1);
    const told = stripVTControlCharacters(output);
    expect(told).toContain(
      '«creates» is of level observe, so it may only read. The org was asked for changes: POST /api/v1/apps, PUT /api/v1/apps/',
    );
    expect(told).toMatch(
      /«switches» is of level observe, .* changes: POST \/admin\/api\/internal\/deeds\/account\.saveEmbeddedWidget\. Leave them out, or give the spec test\.use\({ level: 'create' }\)\./,
    );
    expect(told).toContain('2 failed');
  });

  test('passes where it reads, and one of another level where it changes', async () => {
    await using project = new InnerProject(
      {
        'reads.spec.ts': spec(
          'observe',
          'reads',
          "await accountPage.open(); await org.holders('interaction_code');",
        ),
        'creates.spec.ts': spec('create', 'creates', creates),
      },
      {},
      settings,
    );
    const { code, output } = await project.run();

    expect(stripVTControlCharacters(output)).toContain('2 passed');
    expect(code).toBe(0);
  });
});

test.describe('The org that a spec of level observe finds', () => {
  test('has something of its own, of which everything that is wrong is told at once', async () => {
    await using project = new InnerProject(
      {
        'own.spec.ts': `
const { expect: ourExpect, needNoSecret, requirement, test: ourTest } = await import(${JSON.stringify(ours)});
ourTest.use({ level: 'observe' });
ourTest('judges', requirement('APP-CRED-05'), async ({ org }) => {
  ourExpect(await org.asItStands.applications({ types: ['web'] })).toEach(needNoSecret);
});
ourTest('lacks', requirement('APP-CRED-05'), async ({ org }) => {
  await org.asItStands.applications({ types: ['native'], grants: ['implicit', 'password'] });
  throw new Error('went on');
});
`,
      },
      {},
      settings,
    );
    const { output } = await project.run();

    const told = stripVTControlCharacters(output);
    expect(told).toContain('2 of 2 are not as documented:');
    expect(told).toContain('- application «Storefront» is a single-page application, but is asked');
    expect(told).toContain('- application «Back Office» is');
    expect(told).toContain(
      'choose «None» at Applications > Applications > Back Office > General > Client Credentials > Client authentication.',
    );
    expect(told).toContain('1 skipped');
  });
});
