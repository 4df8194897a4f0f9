import { expect, test } from '@playwright/test';
import { ConformanceRun } from './conformance-run.ts';
import { OrgWithAPast } from './org-with-a-past.ts';

const account = 'settings/account/embedded-widget-sign-in-support';

// Each runs the suite itself, a small part of it.
test.describe.configure({ timeout: 240_000 });

test.describe('A run that disrupts an org', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    test(`puts it back when it is ended by ${signal} in the middle of a test`, async ({}, info) => {
      await using org = await OrgWithAPast.start(info.outputPath('org'));
      const before = await org.whole();
      await using run = ConformanceRun.start(org.process, info.outputPath('run'), {
        level: 'disrupt',
        specs: [`${account}/disabled-applications.spec.ts`],
      });
      await run.until(
        () => run.journal?.entries.some(({ entry }) => entry === 'switches') === true,
      );

      run.signal(signal);

      expect(await run.ended()).toBe(130);
      expect(run.output).toContain('The org is as it was before run');
      expect(await org.whole()).toEqual(before);
    });
});

test.describe('A run that is interrupted before its first test', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    test(`by ${signal}, gives the org back to others, and leaves nothing to be put back`, async ({}, info) => {
      await using org = await OrgWithAPast.start(info.outputPath('org'));
      const before = await org.whole();
      await using run = ConformanceRun.start(org.process, info.outputPath('run'), {
        level: 'disrupt',
        specs: [`${account}/cancel-off.spec.ts`],
      });
      await expect.poll(() => org.isTaken(), { timeout: 120_000 }).toBe(true);

      run.signal(signal);

      expect(await run.ended()).toBe(130);
      expect(await org.isTaken()).toBe(false);
      expect(run.journal?.isEnded ?? true).toBe(true);
      expect(await org.whole()).toEqual(before);
    });
});
