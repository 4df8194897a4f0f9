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

test.describe('Two runs that are started together', () => {
  const started = { level: 'disrupt', specs: [`${account}/cancel-off.spec.ts`] } as const;

  test('share no org: one leaves with a sentence that says who has it', async ({}, info) => {
    await using org = await OrgWithAPast.start(info.outputPath('org'));
    const before = await org.whole();
    await using one = ConformanceRun.start(org.process, info.outputPath('one'), started);
    await using other = ConformanceRun.start(org.process, info.outputPath('other'), started);

    await Promise.all([one.ended(), other.ended()]);

    const [winner, loser] = one.journal ? [one, other] : [other, one];
    expect(await winner.ended()).toBe(0);
    expect(winner.output).toContain('1 passed');
    expect(await loser.ended()).toBe(1);
    expect(loser.output).toMatch(
      /localhost:\d+ is under test by run [0-9a-f]{8} on \S+, process \d+/,
    );
    expect(loser.journal).toBeUndefined();
    expect(await org.whole()).toEqual(before);
  });

  test('share it one after the other, where they are told to wait', async ({}, info) => {
    await using org = await OrgWithAPast.start(info.outputPath('org'));
    const before = await org.whole();
    const waiting = { ...started, environment: { SUITE_WAIT_FOR_ORG: '200' } };
    await using one = ConformanceRun.start(org.process, info.outputPath('one'), waiting);
    await using other = ConformanceRun.start(org.process, info.outputPath('other'), waiting);

    expect([await one.ended(), await other.ended()]).toEqual([0, 0]);

    const byBeginning = [one, other].sort((a, b) => beganAt(a) - beganAt(b)) as [
      ConformanceRun,
      ConformanceRun,
    ];
    const [first, second] = byBeginning;
    expect(first.journal?.isEnded).toBe(true);
    expect(second.journal?.isEnded).toBe(true);
    expect(beganAt(second)).toBeGreaterThanOrEqual(first.lastDeedAt);
    expect(await org.whole()).toEqual(before);
  });
});

const beganAt = ({ journal }: ConformanceRun): number => Date.parse(journal?.begin.at ?? '');
