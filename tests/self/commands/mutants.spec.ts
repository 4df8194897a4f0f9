import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { breaks } from '../mutants/breaks/index.ts';
import { oneOfEach, sampleOf } from '../../../commands/sample-of.ts';

const root = path.resolve(import.meta.dirname, '../../..');

const refusal = (...args: readonly string[]): { status: number | null; stderr: string } =>
  spawnSync(path.join(root, 'node_modules/.bin/tsx'), ['commands/mutants.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

test.describe('npm run mutants', () => {
  test('refuses a mutant that there is not, and names those that there are', () => {
    const { status, stderr } = refusal('grants-returned');
    expect(status).toBe(2);
    expect(stderr).toContain('No such mutant: grants-returned.');
    expect(stderr).toContain('answers-lose-the-state');
  });

  test('refuses what it does not understand', () => {
    expect(refusal('--whole')).toMatchObject({ status: 2 });
    expect(refusal('--sample', 'some')).toMatchObject({ status: 2 });
    expect(refusal('--one-each', '--sample', '3').stderr).toContain('neither --sample nor ids');
  });
});

test.describe('A sample of mutants', () => {
  const list = Array.from({ length: 50 }, (_none, index) => `mutant-${index}`);

  test('is the same for the same day, on every machine, in the order of the list', () => {
    const sample = sampleOf(list, 10, '2026-11-28');
    expect(sample).toHaveLength(10);
    expect(sampleOf(list, 10, '2026-11-28')).toEqual(sample);
    expect(list.filter((item) => sample.includes(item))).toEqual(sample);
  });

  test('is another for another day, and all of a list that is not longer', () => {
    expect(sampleOf(list, 10, '2026-11-29')).not.toEqual(sampleOf(list, 10, '2026-11-28'));
    expect(sampleOf(list, 80, '2026-11-28')).toEqual(list);
  });
});

test.describe('One mutant of every requirement', () => {
  test('is one of those that break it, and the same one for the same day', () => {
    const drawn = oneOfEach(breaks, '2026-11-28');
    expect(drawn.map((mutant) => breaks[mutant]).toSorted()).toEqual(
      [...new Set(Object.values(breaks))].toSorted(),
    );
    expect(oneOfEach(breaks, '2026-11-28')).toEqual(drawn);
  });

  test('is another for another day, so that in time all have their turn', () => {
    const requirement = { one: 'X-01', two: 'X-01', three: 'X-01' };
    const days = Array.from({ length: 30 }, (_none, index) => `2026-11-${index + 1}`);
    const seen = new Set(days.flatMap((day) => oneOfEach(requirement, day)));
    expect([...seen].toSorted()).toEqual(['one', 'three', 'two']);
  });
});
