import { appendFileSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Journal } from '../../../fixtures/live/journal.ts';

const orgUrl = 'https://acme.oktapreview.com';

const begun = (folder: string, runId: string, at = '2026-11-28T10:00:00.000Z'): Journal =>
  Journal.begin(folder, {
    orgUrl,
    runId,
    level: 'disrupt',
    at,
    snapshot: { interactionCode: true, things: [] },
  });

test.describe('the journal of a run', () => {
  test('holds what was about to be done, for its owner alone', ({}, info) => {
    const folder = info.outputPath('journals');
    const journal = begun(folder, '0a0a0a0a');
    journal.creates('application', 'conformance-0a0a0a0a-app-1');
    journal.switches('Interaction Code', true, false);
    journal.changes('/api/v1/apps/1', { label: 'before', lastUpdated: 'x' });
    journal.restored('Interaction Code');
    const again = Journal.open(journal.file);
    expect(again.begin).toMatchObject({ orgUrl, runId: '0a0a0a0a', level: 'disrupt' });
    expect(again.entries).toEqual([
      { entry: 'creates', kind: 'application', name: 'conformance-0a0a0a0a-app-1' },
      { entry: 'switches', setting: 'Interaction Code', from: true, to: false },
      { entry: 'changes', path: '/api/v1/apps/1', before: { label: 'before' } },
      { entry: 'restored', step: 'Interaction Code' },
    ]);
    expect(statSync(journal.file).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder)).toEqual(['0a0a0a0a.jsonl']);
  });

  test('survives that its last line is torn, at every byte of it, and goes on', ({}, info) => {
    const journal = begun(info.outputPath('journals'), '0b0b0b0b');
    journal.creates('group', 'grüezi');
    const whole = readFileSync(journal.file);
    const last = whole.lastIndexOf('\n', -2) + 1;
    for (let length = last; length < whole.length; length += 1) {
      writeFileSync(journal.file, whole.subarray(0, length));
      const torn = Journal.open(journal.file);
      expect(torn.entries).toEqual([]);
      torn.restored('nothing');
      expect(Journal.open(journal.file).entries).toEqual([{ entry: 'restored', step: 'nothing' }]);
    }
  });

  test('is found where it is unfinished, of the same org alone, the latest first', ({}, info) => {
    const folder = info.outputPath('journals');
    begun(folder, '00000001', '2026-11-27T10:00:00.000Z');
    begun(folder, '00000002', '2026-11-28T10:00:00.000Z');
    begun(folder, '00000003').end();
    // What was killed while it began had not changed anything.
    writeFileSync(path.join(folder, '00000004.jsonl.1.tmp'), '{"entry":"begin","org');
    const found = Journal.unfinished(folder, `${orgUrl}/`);
    expect(found.map(({ runId }) => runId)).toEqual(['00000002', '00000001']);
    expect(Journal.unfinished(folder, 'https://other.oktapreview.com')).toEqual([]);
    expect(Journal.unfinished(path.join(folder, 'nowhere'), orgUrl)).toEqual([]);
  });

  test('is refused with a sentence where somebody has changed it', ({}, info) => {
    const { file } = begun(info.outputPath('journals'), '0c0c0c0c');
    appendFileSync(file, '{"entry":"switches"}\n{"entry":"end"}\n');
    expect(() => Journal.open(file)).toThrow(/^Line 2 of \S+0c0c0c0c\.jsonl is none of a journal/);
    writeFileSync(file, 'label,status\n');
    expect(() => Journal.open(file)).toThrow(/does not begin as a journal does/);
  });

  test('is not begun twice', ({}, info) => {
    const folder = info.outputPath('journals');
    begun(folder, '0d0d0d0d');
    expect(() => begun(folder, '0d0d0d0d')).toThrow(/run 0d0d0d0d has begun/);
  });
});
