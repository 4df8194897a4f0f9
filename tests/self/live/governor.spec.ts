import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { tokenAccess } from '../../../fixtures/api-access.ts';
import type { EmbeddedOrg, OrgOptions } from '../../../embedded-org/index.ts';
import { startOrg } from '../../../embedded-org/index.ts';
import type { GovernorOptions } from '../../../fixtures/live/governor.ts';
import { Governor } from '../../../fixtures/live/governor.ts';
import { patientAccess } from '../../../fixtures/live/patient-access.ts';
import { ManagementApi } from '../../../fixtures/management-api.ts';

/** A governor in front of an org whose clock moves instead of anybody waiting. */
class Governed implements AsyncDisposable {
  readonly org: EmbeddedOrg;
  readonly governor: Governor;
  /** Of every answer of the org, refusals that the caller does not see among them. */
  readonly statuses: number[] = [];
  /** Milliseconds of every wait. */
  readonly slept: number[] = [];
  underWay = 0;
  mostUnderWay = 0;

  private constructor(org: EmbeddedOrg, options: GovernorOptions) {
    this.org = org;
    this.governor = new Governor({
      clock: {
        now: () => org.clock.now(),
        sleep: (milliseconds) => {
          this.slept.push(milliseconds);
          org.clock.advance(milliseconds);
          return Promise.resolve();
        },
      },
      send: async (input, init) => {
        this.underWay += 1;
        this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay);
        const response = await fetch(input, init).finally(() => (this.underWay -= 1));
        this.statuses.push(response.status);
        return response;
      },
      ...options,
    });
  }

  static async start(org: OrgOptions = {}, options: GovernorOptions = {}): Promise<Governed> {
    return new Governed(await startOrg({ rateLimits: 'integrator-free', ...org }), options);
  }

  ask(path: string, method = 'GET', token = this.org.apiToken): Promise<Response> {
    return this.governor.fetch(new URL(path, this.org.orgUrl), {
      method,
      headers: { authorization: `SSWS ${token}`, accept: 'application/json' },
    });
  }

  /** Statuses of many calls at the same time. */
  async burst(count: number, path: string): Promise<number[]> {
    const answers = await Promise.all(Array.from({ length: count }, () => this.ask(path)));
    return answers.map(({ status }) => status);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.org.close();
  }
}

const times = (count: number, status: number): number[] => Array<number>(count).fill(status);

test.describe('Governor: buckets', () => {
  test('a burst waits for the next window instead of being refused', async () => {
    await using governed = await Governed.start();
    expect(await governed.burst(25, '/api/v1/apps')).toEqual(times(25, 200));
    expect(governed.statuses).toEqual(times(25, 200));
    expect(governed.slept).toHaveLength(2);
    for (const wait of governed.slept) expect(wait / 1000).toBeCloseTo(61, -1);
    const { calls, waits } = governed.governor.traffic;
    expect(calls).toEqual({ '/api/v1/apps': 25 });
    expect(Object.keys(waits)).toEqual(['/api/v1/apps']);
    expect(waits['/api/v1/apps']?.count).toBe(2);
    expect(waits['/api/v1/apps']?.milliseconds).toBeGreaterThan(100_000);
  });

  test('a bucket that is used up does not hold up another one', async () => {
    await using governed = await Governed.start();
    await governed.burst(10, '/api/v1/apps');
    expect(await governed.burst(40, '/api/v1/groups')).toEqual(times(40, 200));
    expect(governed.slept).toEqual([]);
  });

  test('what somebody else uses up is learnt from a refusal, which the caller does not see', async () => {
    await using governed = await Governed.start();
    await governed.ask('/api/v1/apps');
    for (let call = 0; call < 9; call += 1)
      await governed.org.request('/api/v1/apps', {
        headers: { authorization: `SSWS ${governed.org.apiToken}` },
      });
    expect((await governed.ask('/api/v1/apps')).status).toBe(200);
    expect(governed.statuses).toEqual([200, 429, 200]);
    expect(governed.governor.traffic.calls).toEqual({ '/api/v1/apps': 3 });
    const [wait = 0] = governed.slept;
    expect(wait).toBeGreaterThan(50_000);
  });

  test('an org that goes on refusing is told by bucket, limit and time', async () => {
    let reset = 0;
    await using governed = await Governed.start(
      {},
      {
        tries: 3,
        random: () => 0,
        send: () => {
          reset = Math.ceil(governed.org.clock.now() / 1000) + 30;
          const headers = {
            'x-rate-limit-limit': '10',
            'x-rate-limit-remaining': '0',
            'x-rate-limit-reset': `${reset}`,
            date: new Date(governed.org.clock.now()).toUTCString(),
          };
          return Promise.resolve(new Response('{}', { status: 429, headers }));
        },
      },
    );
    const refusal = governed.ask('/api/v1/apps', 'POST');
    await expect(refusal).rejects.toThrow(
      /^POST \/api\/v1\/apps was refused with 429 3 times in 6\d s for the org's rate limit: the bucket is \/api\/v1\/apps, which holds 10 calls a window\. .*Reports > Rate Limits/,
    );
    await expect(refusal).rejects.toMatchObject({ name: 'RateLimitExhausted' });
    expect(governed.slept).toHaveLength(2);
  });

  test('a reset that nobody would wait for is told at once', async () => {
    await using governed = await Governed.start(
      {},
      {
        send: () => {
          const headers = {
            'x-rate-limit-limit': '10',
            'x-rate-limit-remaining': '0',
            'x-rate-limit-reset': `${Math.ceil(governed.org.clock.now() / 1000) + 3600}`,
            date: new Date(governed.org.clock.now()).toUTCString(),
          };
          return Promise.resolve(new Response('[]', { headers }));
        },
      },
    );
    await governed.ask('/api/v1/apps');
    await expect(governed.ask('/api/v1/apps')).rejects.toThrow(
      /would have to wait 360\d s for the org's rate limit: the bucket is \/api\/v1\/apps/,
    );
    expect(governed.slept).toEqual([]);
  });

  test('keys and metadata wait for nothing', async () => {
    await using governed = await Governed.start();
    const keys = Array.from({ length: 30 }, () => governed.ask('/oauth2/v1/keys'));
    expect((await Promise.all(keys)).map(({ status }) => status)).toEqual(times(30, 200));
    expect(governed.governor.traffic).toEqual({ calls: { 'not limited': 30 }, waits: {} });
  });
});

test.describe('Governor: at the same time', () => {
  test('no more are under way than it may have', async () => {
    await using governed = await Governed.start({ rateLimits: 'none' }, { atOnce: 3 });
    await governed.burst(20, '/api/v1/groups');
    expect(governed.mostUnderWay).toBe(3);
  });

  test('too many at once is a matter of a moment, not of the window', async () => {
    let refused = 0;
    await using governed = await Governed.start(
      {},
      {
        send: async (input, init) => {
          if (refused === 0) {
            refused += 1;
            const headers = {
              'x-rate-limit-limit': '0',
              'x-rate-limit-remaining': '0',
              'x-rate-limit-reset': `${Math.ceil(governed.org.clock.now() / 1000) + 60}`,
            };
            return new Response('{}', { status: 429, headers });
          }
          return fetch(input, init);
        },
      },
    );
    expect((await governed.ask('/api/v1/apps', 'GET')).status).toBe(200);
    const [wait = 0] = governed.slept;
    expect(wait).toBeLessThan(1000);
  });
});

test.describe('Governor: what fails at the org’s side', () => {
  /** An org that fails so often before it answers. */
  const failing = (failures: number, fail: () => Promise<Response>): Promise<Governed> => {
    let left = failures;
    return Governed.start(
      { rateLimits: 'none' },
      {
        send: (input, init) => {
          left -= 1;
          return left >= 0 ? fail() : fetch(input, init);
        },
      },
    );
  };

  for (const [what, fail] of [
    ['5xx', () => Promise.resolve(new Response('{}', { status: 503 }))],
    ['a lost connection', () => Promise.reject(new TypeError('fetch failed'))],
  ] as const)
    test(`after ${what} reading is tried again, ever later`, async () => {
      await using governed = await failing(3, fail);
      expect((await governed.ask('/api/v1/groups')).status).toBe(200);
      expect(governed.slept).toHaveLength(3);
      const [first = 0, second = 0, third = 0] = governed.slept;
      for (const [wait, least] of [
        [first, 250],
        [second, 500],
        [third, 1000],
      ] as const) {
        expect(wait).toBeGreaterThanOrEqual(least);
        expect(wait).toBeLessThan(least * 3);
      }
    });

  test('a change is not tried again', async () => {
    await using unavailable = await failing(1, () =>
      Promise.resolve(new Response('{}', { status: 503 })),
    );
    expect((await unavailable.ask('/api/v1/groups', 'POST')).status).toBe(503);
    await using unreachable = await failing(1, () => Promise.reject(new TypeError('fetch failed')));
    await expect(unreachable.ask('/api/v1/groups', 'POST')).rejects.toThrow('fetch failed');
    expect([...unavailable.slept, ...unreachable.slept]).toEqual([]);
  });

  test('the last failure is what the caller gets', async () => {
    await using governed = await failing(99, () =>
      Promise.resolve(new Response('gone', { status: 502 })),
    );
    const answer = await governed.ask('/api/v1/groups');
    expect([answer.status, await answer.text()]).toEqual([502, 'gone']);
    expect(governed.governor.traffic.calls).toEqual({ '/api/v1/groups': 5 });
  });

  test('an attempt without an answer ends', async () => {
    await using governed = await Governed.start(
      {},
      {
        answerWithin: 20,
        tries: 2,
        send: (_, init) =>
          new Promise((_resolve, reject) =>
            init?.signal?.addEventListener('abort', () => {
              reject(init.signal?.reason as Error);
            }),
          ),
      },
    );
    await expect(governed.ask('/api/v1/groups')).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(governed.governor.traffic.calls).toEqual({ '/api/v1/groups': 2 });
  });

  test('an org that is to answer within a time is asked for that long in all', async () => {
    let asked = 0;
    await using governed = await Governed.start(
      {},
      {
        send: (_, init) => {
          asked += 1;
          return new Promise((_resolve, reject) =>
            init?.signal?.addEventListener('abort', () => {
              reject(init.signal?.reason as Error);
            }),
          );
        },
      },
    );
    const answer = governed.governor.fetch(`${governed.org.orgUrl}/api/v1/apps`, {
      answerWithin: 20,
    });
    await expect(answer).rejects.toThrow(/timeout/);
    expect(asked).toBe(1);
  });

  test('the time that a request is held back is not the org’s: it has its whole time after that', async () => {
    await using governed = await Governed.start();
    const { clock, orgUrl, apiToken } = governed.org;
    const governor = new Governor({
      clock: {
        now: () => clock.now(),
        sleep: async (milliseconds) => {
          clock.advance(milliseconds);
          await pause(1_500);
        },
      },
    });
    const access = tokenAccess(orgUrl, apiToken, governor.fetch);
    const path = '/api/v1/apps';
    for (let count = 0; count < 10; count += 1) await new ManagementApi(access).call('GET', path);
    expect(governor.traffic.waits).toEqual({});
    const patient = patientAccess(access, { tries: 1, timeout: 1_000 });
    await new ManagementApi(patient).call('GET', path);
    expect(governor.traffic.waits).toMatchObject({ [path]: { count: 1 } });
  });

  test('who calls off is not kept', async () => {
    await using governed = await Governed.start();
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(
      governed.governor.fetch(`${governed.org.orgUrl}/api/v1/apps`, { signal }),
    ).rejects.toThrow('enough');
    expect(governed.statuses).toEqual([]);
  });

  test('a body arrives whole at every attempt', async () => {
    const bodies: string[] = [];
    await using governed = await Governed.start(
      {},
      {
        send: async (input, init) => {
          bodies.push(await new Request(input, init).text());
          return new Response('{}', { status: bodies.length < 3 ? 429 : 200 });
        },
      },
    );
    const body = JSON.stringify({ name: 'x' });
    await governed.governor.fetch(`${governed.org.orgUrl}/api/v1/groups`, { method: 'POST', body });
    expect(bodies).toEqual([body, body, body]);
  });
});

test.describe('Governor: limits that no header tells of', () => {
  /** When each of many requests was sent, in seconds from the first. */
  const sentAt = async (
    count: number,
    ask: (governed: Governed, index: number) => Promise<unknown>,
  ): Promise<number[]> => {
    const sent: number[] = [];
    await using governed = await Governed.start(
      { rateLimits: 'none' },
      {
        send: () => {
          sent.push(governed.org.clock.now());
          return Promise.resolve(new Response('{}'));
        },
      },
    );
    for (let index = 0; index < count; index += 1) await ask(governed, index);
    return sent.map((at) => Math.floor((at - (sent[0] ?? 0)) / 1000));
  };

  const post = (governed: Governed, path: string, body: BodyInit): Promise<Response> =>
    governed.governor.fetch(new URL(path, governed.org.orgUrl), { method: 'POST', body });

  test('10 steps of a sign-in in 5 s', async () => {
    const sent = await sentAt(11, (governed, index) =>
      post(
        governed,
        '/idp/idx/challenge/answer',
        JSON.stringify({ stateHandle: `02state~c.${index}` }),
      ),
    );
    expect(sent.slice(0, 10)).toEqual(times(10, 0));
    expect(sent[10]).toBe(5);
  });

  test('20 steps of a user in 5 s, in however many sign-ins', async () => {
    const sent = await sentAt(21, (governed, index) =>
      post(
        governed,
        '/idp/idx/identify',
        JSON.stringify({ stateHandle: `02state${index}`, identifier: 'somebody' }),
      ),
    );
    expect([sent[19], sent[20]]).toEqual([0, 5]);
    const others = await sentAt(21, (governed, index) =>
      post(
        governed,
        '/idp/idx/identify',
        JSON.stringify({ stateHandle: `02state${index}`, identifier: `user ${index}` }),
      ),
    );
    expect(others).toEqual(times(21, 0));
  });

  test('a step counts for the user who was named in an earlier one', async () => {
    const sent = await sentAt(22, (governed, index) => {
      const stateHandle = `02state${Math.floor(index / 2)}`;
      return index % 2 === 0
        ? post(
            governed,
            '/idp/idx/identify',
            JSON.stringify({ stateHandle, identifier: 'somebody' }),
          )
        : post(governed, '/idp/idx/challenge/answer', JSON.stringify({ stateHandle }));
    });
    expect([sent[19], sent[20]]).toEqual([0, 5]);
  });

  test('4 tokens and 4 authentications of a user in a second', async () => {
    const token = await sentAt(5, (governed) =>
      post(
        governed,
        '/oauth2/default/v1/token',
        new URLSearchParams({ grant_type: 'authorization_code', code: 'x' }),
      ),
    );
    expect(token).toEqual([0, 0, 0, 0, 1]);
    const service = await sentAt(5, (governed) =>
      post(governed, '/oauth2/v1/token', new URLSearchParams({ grant_type: 'client_credentials' })),
    );
    expect(service).toEqual(times(5, 0));
    const authentication = await sentAt(5, (governed) =>
      post(governed, '/api/v1/authn', JSON.stringify({ username: 'somebody', password: 'x' })),
    );
    expect(authentication).toEqual([0, 0, 0, 0, 1]);
  });

  test('40 openings of a page of the console by an administrator in 10 s', async () => {
    await using governed = await Governed.start();
    const { adminUrl } = governed.org;
    const open = (id: string, user = 'somebody'): Promise<void> =>
      governed.governor.consoleTurn(user, `${adminUrl}/admin/app/oidc_client/instance/${id}/?x=1`);
    for (let count = 0; count < 20; count += 1) {
      await open('0oaAAAAAAAAAAAAAAAAA');
      await open('0oaBBBBBBBBBBBBBBBBB');
    }
    await governed.governor.consoleTurn('somebody', `${adminUrl}/admin/dashboard`);
    await open('0oaCCCCCCCCCCCCCCCCC', 'somebody else');
    expect(governed.slept).toEqual([]);
    await open('0oaCCCCCCCCCCCCCCCCC');
    expect(governed.slept).toHaveLength(1);
    expect(governed.governor.traffic.waits).toMatchObject({
      'Admin Console, per user and page': { count: 1 },
    });
  });
});
