import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import type { ApiAccess } from '../../../fixtures/api-access.ts';
import { Lease, LeaseLost, OrgIsTaken } from '../../../fixtures/live/lease.ts';
import type { LeaseHolder } from '../../../fixtures/live/lease.ts';
import { ManagementApi } from '../../../fixtures/management-api.ts';
import { OrgProcess } from '../commands/org-process.ts';

const tries = 50;

const one: LeaseHolder = { host: 'one.example', pid: 11, runId: '11111111' };
const other: LeaseHolder = { host: 'two.example', pid: 22, runId: '22222222' };

const groups = z.array(
  z.looseObject({ id: z.string(), profile: z.looseObject({ name: z.string() }) }),
);

/** The lease as it lies in the org. */
const leaseIn = async (org: OrgProcess): Promise<z.output<typeof groups>[number] | undefined> =>
  groups
    .parse(await new ManagementApi(org.access).list('/api/v1/groups'))
    .find(({ profile }) => profile.name === 'conformance-lease');

const description = (until: number): string =>
  `The conformance suite is testing this org: run 33333333 on gone.example, process 33, until ${new Date(until).toISOString()} unless it is renewed.`;

/** What a run has left that was killed, some milliseconds ago or to come. */
const leave = async (org: OrgProcess, untilFromNow: number): Promise<void> => {
  await org.api('POST', 'groups', {
    profile: { name: 'conformance-lease', description: description(Date.now() + untilFromNow) },
  });
};

test.describe('the lease of an org', () => {
  test('is refused by the org to a second one with 400 E0000001', async () => {
    await using org = await OrgProcess.start();
    await leave(org, 0);
    const again = await org.api('POST', 'groups', { profile: { name: 'conformance-lease' } });
    expect(again.status).toBe(400);
    expect(await again.text()).toMatch(
      /"E0000001".*An object with this field already exists in the current organization/,
    );
  });

  test(`goes to one of two who take it at the same moment, in ${tries} tries`, async () => {
    test.setTimeout(180_000);
    await using org = await OrgProcess.start();
    for (let attempt = 0; attempt < tries; attempt += 1) {
      // In every second try there is one to be broken first.
      if (attempt % 2 === 1) await leave(org, -3_600_000);
      const taken = await Promise.allSettled([
        Lease.take(org.access, one),
        Lease.take(org.access, other),
      ]);
      const held = taken.filter((outcome) => outcome.status === 'fulfilled');
      const refused = taken.filter((outcome) => outcome.status === 'rejected');
      expect(held).toHaveLength(1);
      expect(refused).toHaveLength(1);
      expect(refused[0]?.reason).toBeInstanceOf(OrgIsTaken);
      await held[0]?.value.release();
      expect(await leaseIn(org)).toBeUndefined();
    }
  });

  test('is taken also where the limits of the org hold back each request for long', async () => {
    await using org = await OrgProcess.start();
    const slow: ApiAccess = {
      ...org.access,
      fetch: async (input, init) => {
        await pause(1_500);
        return org.access.fetch(input, init);
      },
    };
    await using held = await Lease.take(slow, one, { duration: 2_500 });
    expect((await leaseIn(org))?.profile['description']).toContain('run 11111111');
    expect(held.signal.aborted).toBe(false);
  });

  test('says who holds it and until when', async () => {
    await using org = await OrgProcess.start();
    await using held = await Lease.take(org.access, one);
    const refused = Lease.take(org.access, other);
    await expect(refused).rejects.toThrow(
      /^localhost:\d+ is under test by run 11111111 on one\.example, process 11, until 20\S+Z unless it goes on for longer\. Wait for it to end/,
    );
    expect(() => {
      held.check();
    }).not.toThrow();
  });

  test('is waited for, as long as is said, and then held', async () => {
    await using org = await OrgProcess.start();
    const held = await Lease.take(org.access, one);
    const told: string[] = [];
    const waiting = Lease.take(org.access, other, {
      wait: 30_000,
      look: 20,
      tell: (sentence) => told.push(sentence),
    });
    await expect.poll(() => told).toEqual([expect.stringContaining('run 11111111')]);
    await held.release();
    await using next = await waiting;
    expect(next.signal.aborted).toBe(false);
    await expect(Lease.take(org.access, one)).rejects.toThrow('run 22222222 on two.example');
  });

  test('is not broken before it has expired, and is afterwards', async () => {
    await using org = await OrgProcess.start();
    await leave(org, 60_000);
    await expect(Lease.take(org.access, one)).rejects.toThrow(OrgIsTaken);
    const { id } = (await leaseIn(org)) ?? { id: '' };
    const profile = { name: 'conformance-lease', description: description(Date.now() - 5_000) };
    await org.api('PUT', `groups/${id}`, { profile });
    // Within the grace, its holder may still be renewing it.
    await expect(Lease.take(org.access, one)).rejects.toThrow(OrgIsTaken);
    await using held = await Lease.take(org.access, one, { grace: 2_000 });
    expect(held.signal.aborted).toBe(false);
    expect((await leaseIn(org))?.id).not.toBe(id);
  });

  test('is not broken where nobody knows until when it holds', async () => {
    await using org = await OrgProcess.start();
    await org.api('POST', 'groups', {
      profile: { name: 'conformance-lease', description: 'Mine' },
    });
    await expect(Lease.take(org.access, one)).rejects.toThrow(
      /may be under test by another run: .* does not say by whom\. If no run is under way, delete the group/,
    );
    expect(await leaseIn(org)).toBeDefined();
  });

  test('is renewed for as long as its run lives', async () => {
    await using org = await OrgProcess.start();
    await using held = await Lease.take(org.access, one, { duration: 3_000 });
    const first = await leaseIn(org);
    await expect
      .poll(async () => (await leaseIn(org))?.profile['description'], { timeout: 20_000 })
      .not.toBe(first?.profile['description']);
    expect((await leaseIn(org))?.id).toBe(first?.id);
    held.check();
  });

  test('ends its run where somebody has deleted it', async () => {
    await using org = await OrgProcess.start();
    const held = await Lease.take(org.access, one, { duration: 3_000 });
    await org.api('DELETE', `groups/${(await leaseIn(org))?.id ?? ''}`);
    await expect.poll(() => held.signal.aborted, { timeout: 20_000 }).toBe(true);
    expect(held.signal.reason).toBeInstanceOf(LeaseLost);
    expect(() => {
      held.check();
    }).toThrow(/is lost: somebody has deleted .*Start it again; it puts back what is left first/);
  });

  test('ends its run where it could not be renewed in time', async () => {
    const org = await OrgProcess.start();
    const held = await Lease.take(org.access, one, { duration: 3_000 });
    await org.end('SIGKILL');
    await pause(3_100);
    expect(() => {
      held.check();
    }).toThrow(/is lost: it could not be renewed in time/);
  });
});
