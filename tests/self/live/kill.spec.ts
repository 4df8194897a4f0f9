import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Journal } from '../../../fixtures/live/journal.ts';
import { restoreUnfinished } from '../../../fixtures/live/restore-unfinished.ts';
import { Killable } from './killable.ts';
import { OrgWithAPast } from './org-with-a-past.ts';

/** How often; the nightly run does it more often. */
const tries = Number(process.env['SUITE_KILLS'] ?? 15);

test.describe('SIGKILL in the middle of a disrupting run', () => {
  for (const { title, interactionCode } of [
    { title: 'had Interaction Code on', interactionCode: true },
    { title: 'had it off', interactionCode: false },
  ])
    test(`leaves an org that ${title} as it was, once it is restored`, async ({}, info) => {
      const ownTries = interactionCode ? Math.ceil(tries * 0.75) : Math.floor(tries * 0.25);
      test.setTimeout(60_000 + ownTries * 30_000);
      const folder = info.outputPath('program');
      const journals = info.outputPath('journals');
      await using org = await OrgWithAPast.start(info.outputPath('org'), interactionCode);
      const killable = await Killable.prepare(folder, org, journals);
      const before = await org.whole();
      const duration = await killable.duration('00000000');
      expect(await org.whole()).toEqual(before);
      const unfinished = { afterRun: 0, afterRestore: 0, insideRestore: 0 };
      for (let attempt = 0; attempt < ownTries; attempt += 1) {
        const runId = randomBytes(4).toString('hex');
        await killable.killed('run', runId, Math.random() * duration);
        const left = Journal.unfinished(journals, org.process.orgUrl);
        unfinished.afterRun += left.length;
        unfinished.insideRestore += left.filter(({ entries }) =>
          entries.some(({ entry }) => entry === 'restored'),
        ).length;
        // Every second restore is killed as well.
        if (attempt % 2 === 0)
          await killable.killed('restore', runId, (Math.random() * duration) / 2);
        unfinished.afterRestore += Journal.unfinished(journals, org.process.orgUrl).length;
        const results = await restoreUnfinished(journals, {
          access: org.access,
          orgSwitch: org.orgSwitch,
        });
        expect(results.flatMap((result) => result.left)).toEqual([]);
        expect(results.flatMap((result) => result.others)).toEqual([]);
        expect(await org.whole(), `try ${attempt + 1}, journal ${runId}`).toEqual(before);
        expect(Journal.unfinished(journals, org.process.orgUrl)).toEqual([]);
      }
      info.annotations.push({
        type: 'kills',
        description: JSON.stringify({
          tries: ownTries,
          duration,
          ...unfinished,
          folder: path.basename(journals),
        }),
      });
      // Else nothing was killed where it hurts.
      expect(unfinished.afterRun).toBeGreaterThan(ownTries / 4);
    });
});
