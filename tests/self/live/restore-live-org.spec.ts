import { expect, test } from '@playwright/test';
import type { LiveOrg } from '../../../fixtures/live/live-org.ts';
import { restoreLiveOrg } from '../../../fixtures/live/restore-live-org.ts';
import { DisruptingRun } from './disrupting-run.ts';
import { OrgWithAPast } from './org-with-a-past.ts';

test.describe('putting a live org back without a run', () => {
  test('signs in to the console for the switch, under the lease, and ends the journal', async ({}, info) => {
    await using org = await OrgWithAPast.start(info.outputPath('org'));
    const { access } = org;
    const { admin: administrator, adminUrl, apiToken, orgUrl } = org.process;
    const live: LiveOrg = {
      orgUrl,
      adminUrl,
      runLevel: 'observe',
      administrator,
      api: { kind: 'token', token: apiToken },
    };
    const folder = info.outputPath('journals');
    const told: string[] = [];
    const plan = {
      org: live,
      access,
      folder,
      generation: 'C' as const,
      tell: (sentence: string) => told.push(sentence),
    };
    expect(await restoreLiveOrg(plan)).toEqual([]);
    const before = await org.whole();
    const run = await DisruptingRun.begin(access, org.orgSwitch, folder, 'abcdef12');
    await run.disrupt();
    const results = await restoreLiveOrg(plan);
    expect(results.map(({ left }) => left)).toEqual([[]]);
    expect(told).toContain('Switching Interaction Code on');
    expect(await org.whole()).toEqual(before);
    expect(await restoreLiveOrg(plan)).toEqual([]);
  });
});
