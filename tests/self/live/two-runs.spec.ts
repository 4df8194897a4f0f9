import { randomInt } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { interleavings, writesIn } from './interleaving.ts';
import type { Call } from './org-proxy.ts';
import { OrgProxy } from './org-proxy.ts';
import { OrgWithAPast } from './org-with-a-past.ts';
import { runTogether, togetherOf } from './two-runs.ts';

/** How many pairs; the nightly run starts more. */
const pairs = Number(process.env['SUITE_PAIRS'] ?? 2);
const seed = process.env['SUITE_PAIRS_SEED'] ?? String(randomInt(1e6));

const tell = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

test.describe('Two runs that are started together', () => {
  test(`never share an org: one leaves with a sentence, or waits, in ${pairs} pairs`, async ({}, info) => {
    test.setTimeout(60_000 + pairs * 240_000);
    tell(`SUITE_PAIRS=${pairs} SUITE_PAIRS_SEED=${seed}`);
    await using org = await OrgWithAPast.start(info.outputPath('org'));
    await using one = await OrgProxy.before(org.process);
    await using two = await OrgProxy.before(org.process);
    const before = await org.whole();
    const counted = { pairs: 0, met: 0, passed: 0, waited: 0, left: 0, writes: 0 };
    for (let pair = 1; pair <= pairs; pair += 1) {
      const together = togetherOf(seed, pair);
      const folder = info.outputPath(`pair-${pair}`);
      const { haveMet, runs } = await runTogether([one, two], folder, together);

      const said = `pair ${pair} of seed ${seed}, ${JSON.stringify(together)}:\n${runs.map(({ output }) => output).join('\n')}`;
      const [first, second] = runs;
      expect(interleavings(first.calls, second.calls), said).toEqual([]);
      const hows = runs.map(({ how }) => how).sort();
      // Who comes when the other one has ended finds the org as if it were alone.
      const refused = together.waits ? 'waited' : 'left';
      const allowed = haveMet
        ? [[refused, 'passed'].sort()]
        : [[refused, 'passed'].sort(), ['passed', 'passed']];
      expect(allowed, said).toContainEqual(hows);
      for (const { calls, how } of runs)
        expect(writesIn(calls) > 0, `${how}, ${said}`).toBe(how !== 'left');
      expect(await org.whole(), said).toEqual(before);

      tell(
        `  pair ${pair}: one ${first.how}, two ${second.how}${haveMet ? ', met at the lease' : ''}`,
      );
      counted.pairs += 1;
      counted.met += Number(haveMet);
      counted.writes += runs.reduce((sum, { calls }) => sum + writesIn(calls), 0);
      for (const how of ['passed', 'waited', 'left'] as const)
        counted[how] += hows.filter((ended) => ended === how).length;
    }
    tell(JSON.stringify(counted));
    // Else the two have never wanted the org at the same time.
    expect(counted.waited).toBeGreaterThan(0);
    expect(counted.left).toBeGreaterThan(0);
  });
});

test.describe('What two runs have asked an org for', () => {
  const call = (method: string, path: string, at: number, given: Partial<Call> = {}): Call => ({
    ...{ host: 'org', method, path, at, body: '', count: 0 },
    ...{ answer: { status: 200, json: '', at: at + 1 } },
    ...given,
  });
  const profile = { name: 'conformance-lease' };
  /** Of a run that has the lease between two moments. */
  const during = (id: string, from: number, to: number, ...writes: readonly Call[]): Call[] => [
    call('POST', '/idp/idx/identify', from - 5),
    call('POST', '/api/v1/groups', from - 1, {
      body: JSON.stringify({ profile }),
      answer: { status: 200, json: JSON.stringify({ id, profile }), at: from },
    }),
    ...writes,
    call('PUT', `/api/v1/groups/${id}`, (from + to) / 2),
    call('DELETE', `/api/v1/groups/${id}`, to),
  ];
  const creating = (at: number): Call => call('POST', '/api/v1/apps', at);

  test('is no interleaving where one comes after the other, and none of a lease', () => {
    const one = during('00g1', 10, 20, creating(12), call('GET', '/api/v1/apps', 30));
    const other = during('00g2', 20, 40, creating(22), creating(30));
    expect(interleavings(one, other)).toEqual([]);
    expect(interleavings(other, one)).toEqual([]);
    expect([writesIn(one), writesIn(other)]).toEqual([1, 2]);
  });

  test('is one where both have the lease', () => {
    const one = during('00g1', 10, 40, creating(12), creating(30));
    const other = during('00g2', 20, 50, creating(25));
    expect(interleavings(one, other)).toEqual([
      'One run began to change the org 6 ms before the other had ended.',
    ]);
  });

  test('is one where something is changed before the lease, after it, or without any', () => {
    const early = during('00g1', 10, 20, creating(8));
    const late = during('00g1', 10, 20, creating(20));
    const never = [creating(8)];
    for (const calls of [early, late, never])
      expect(interleavings(calls, [])).toEqual([
        'Run 1 changed without the lease: POST org /api/v1/apps',
      ]);
  });

  test('is one where the group is not the lease', () => {
    const profiled = { body: '{"profile":{"name":"conformance-1-group-1"}}' };
    const calls = [
      call('POST', '/api/v1/groups', 8, profiled),
      call('DELETE', '/api/v1/groups/00g7', 9),
    ];
    expect(interleavings([], calls)).toHaveLength(2);
  });
});
