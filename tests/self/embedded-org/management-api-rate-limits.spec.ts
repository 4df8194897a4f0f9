import { get } from 'node:http';
import { expect, test } from '@playwright/test';
import { startOrg } from '../../../embedded-org/index.ts';
import { ManagementOrg } from './management-org.ts';

test.describe('Management API: rate limits', () => {
  test('refuse nothing unless a plan is chosen', async () => {
    const org = new ManagementOrg();
    for (let count = 0; count < 60; count += 1) await org.call('/api/v1/apps');
    const answer = await org.call('/api/v1/apps');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-rate-limit-remaining')).toBe('0');
  });

  test('one token has half of a bucket a minute', async () => {
    const org = new ManagementOrg({ rateLimits: 'integrator-free' });
    for (let left = 9; left >= 0; left -= 1) {
      const { status, headers } = await org.call('/api/v1/apps');
      expect([status, headers.get('x-rate-limit-limit')]).toEqual([200, '10']);
      expect(headers.get('x-rate-limit-remaining')).toBe(`${left}`);
    }
    const refused = await org.call('/api/v1/apps');
    expect(refused).toMatchObject({
      status: 429,
      body: {
        errorCode: 'E0000047',
        errorSummary: 'API call exceeded rate limit due to too many requests.',
      },
    });
    expect(refused.headers.get('x-rate-limit-remaining')).toBe('0');
    const reset = Number(refused.headers.get('x-rate-limit-reset'));
    expect(reset).toBeGreaterThan(org.org.clock.seconds());
    expect((await org.call('/api/v1/groups')).status).toBe(200);
    const other = org.tokenOf('SUPER_ADMIN');
    expect((await org.call('/api/v1/apps', { token: other })).status).toBe(200);
    org.org.clock.advance(61_000);
    expect((await org.call('/api/v1/apps')).status).toBe(200);
  });

  test('a bucket is full again as soon as the org is told', async () => {
    await using org = await startOrg({ rateLimits: 'integrator-free', rateLimitWindow: 5 });
    const headers = { authorization: `SSWS ${org.apiToken}` };
    const status = async (): Promise<number> =>
      (await org.request('/api/v1/apps', { headers })).status;
    for (let call = 0; call < 10; call += 1) expect(await status()).toBe(200);
    expect(await status()).toBe(429);
    org.clock.advance(5000);
    expect(await status()).toBe(200);
  });

  test('the whole bucket is shared by all tokens', async () => {
    const org = new ManagementOrg({ rateLimits: 'integrator-free' });
    const tokens = [1, 2, 3].map((name) => org.org.apiTokens.create(`${name}`, adminOf(org)));
    for (const token of tokens.slice(0, 2))
      for (let count = 0; count < 10; count += 1)
        expect((await org.call('/api/v1/apps', { token })).status).toBe(200);
    expect((await org.call('/api/v1/apps', { token: tokens[2] ?? null })).status).toBe(429);
  });

  test('count /oauth2 and /idp/idx too, but not the keys', async () => {
    await using org = await startOrg({ rateLimits: 'integrator-free' });
    const token = await org.request('/oauth2/default/v1/token', { method: 'POST' });
    expect(token.headers.get('x-rate-limit-limit')).toBe('150');
    const step = await org.request('/idp/idx/introspect', { method: 'POST', body: '{}' });
    expect(step.headers.get('x-rate-limit-limit')).toBe('100');
    const keys = await org.request('/oauth2/default/v1/keys');
    expect(keys.headers.get('x-rate-limit-limit')).toBeNull();
  });

  test('a list says self and next in two Link headers on the wire', async () => {
    await using org = await startOrg();
    const headers = await new Promise<readonly string[]>((resolve, reject) => {
      get(
        `${org.orgUrl}/api/v1/apps?limit=1`,
        { headers: { authorization: `SSWS ${org.apiToken}` } },
        (response) => {
          response.resume();
          resolve(response.rawHeaders);
        },
      ).on('error', reject);
    });
    const links = headers.filter((_, index) => headers[index - 1]?.toLowerCase() === 'link');
    expect(links).toEqual([
      expect.stringContaining('rel="self"'),
      expect.stringContaining('rel="next"'),
    ]);
  });
});

const adminOf = ({ org }: ManagementOrg): string =>
  org.users.get('super.admin@embedded.example').id;
