import { expect, test } from '@playwright/test';
import { deeds } from '../../../embedded-org/console/deeds.ts';
import type { EmbeddedOrg } from '../../../embedded-org/index.ts';
import { startOrg } from '../../../embedded-org/index.ts';
import type { DeedRequest } from './console-deeds.ts';
import { ask, furnish, requestsOf } from './console-deeds.ts';

/** The console's private way to do something, as a page of the console goes it. */
class Session {
  readonly #org: EmbeddedOrg;
  readonly #cookie: string;
  #token = '';

  constructor(org: EmbeddedOrg, who: 'admin' | 'limitedAdmin') {
    this.#org = org;
    this.#cookie = org
      .adminSession(who)
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  async open(): Promise<this> {
    const response = await fetch(`${this.#org.adminUrl}/admin/dashboard`, {
      headers: { cookie: this.#cookie },
    });
    this.#token = /id="_xsrfToken"[^>]*>([^<]+)</.exec(await response.text())?.[1] ?? '';
    return this;
  }

  async do(deed: string, request: DeedRequest): Promise<{ status: number; answer: unknown }> {
    const response = await fetch(`${this.#org.adminUrl}/admin/api/internal/deeds/${deed}`, {
      method: 'POST',
      headers: {
        cookie: this.#cookie,
        'x-okta-xsrftoken': this.#token,
        'content-type': 'application/json',
      },
      body: JSON.stringify(request),
    });
    return { status: response.status, answer: await response.json() };
  }
}

/** Everything that deeds can change, as the Management API tells it. */
const stateOf = async (org: EmbeddedOrg): Promise<unknown> => {
  const list = (path: string): Promise<{ id: string }[]> => ask(org, path);
  const ofEach = async (path: string, ...parts: string[]): Promise<unknown[]> =>
    Promise.all(
      (await list(path)).map(async ({ id }) =>
        Promise.all(parts.map((part) => list(`${path}/${id}/${part}`))),
      ),
    );
  const apps = await list('/apps?limit=200');
  const custom = apps.filter((app) => 'label' in app && !String(app.label).startsWith('Okta '));
  const servers = await list('/authorizationServers');
  const setting = await fetch(`${org.adminUrl}/admin/api/v1/embedded-login-settings`, {
    headers: { authorization: `SSWS ${org.apiToken}` },
  });
  return {
    apps,
    ofApps: await Promise.all(
      custom.map(async ({ id }) =>
        Promise.all(
          ['users', 'groups', 'credentials/secrets'].map((part) =>
            ask(org, `/apps/${id}/${part}`).catch(String),
          ),
        ),
      ),
    ),
    servers,
    ofServers: await ofEach('/authorizationServers', 'scopes', 'claims', 'policies'),
    rules: await Promise.all(
      servers.map(({ id }) => ofEach(`/authorizationServers/${id}/policies`, 'rules')),
    ),
    origins: await list('/trustedOrigins'),
    features: await list('/features'),
    tokens: (await list('/api-tokens')).map(({ id }) => id),
    interactionCode: (await setting.json()) as unknown,
  };
};

/** Gives the limited administrator another role in the place of the one they have. */
const appoint = async (org: EmbeddedOrg, role: string): Promise<void> => {
  const roles = `/users/${org.limitedAdmin.username}/roles`;
  const before = await ask<{ id: string; type: string }[]>(org, roles);
  if (before.some(({ type }) => type === role)) return;
  for (const { id } of before) await ask(org, `${roles}/${id}`, 'DELETE');
  await ask(org, roles, 'POST', { type: role });
};

/** They lead to another screen, and change nothing. */
const leadOn = ['applications.next', 'applications.create'];

test.describe('The deeds of the Admin Console', () => {
  test('are all walked here', async () => {
    await using org = await startOrg();
    const requests = requestsOf(await furnish(org));

    expect(Object.keys(requests).sort()).toEqual(Object.keys(deeds).sort());
  });

  test('each change the org when a super administrator does them', async () => {
    test.slow();
    for (const deed of Object.keys(deeds)) {
      await using org = await startOrg();
      const request = requestsOf(await furnish(org))[deed]?.request ?? {};
      const before = await stateOf(org);
      const session = await new Session(org, 'admin').open();

      const { answer, status } = await session.do(deed, request);

      expect(status, `${deed}: ${JSON.stringify(answer)}`).toBe(200);
      if (deed === 'tokens.revoke') {
        // The one token is that of this test's own calls.
        await expect(ask(org, '/users/me'), deed).rejects.toThrow(/E0000011/);
        continue;
      }
      const after = await stateOf(org);
      if (leadOn.includes(deed)) expect(after, deed).toEqual(before);
      else expect(after, deed).not.toEqual(before);
    }
  });

  const holders = ['ORG_ADMIN', 'APP_ADMIN', 'API_ACCESS_MANAGEMENT_ADMIN'];
  for (const role of [...holders, 'READ_ONLY_ADMIN', 'HELP_DESK_ADMIN', 'REPORT_ADMIN'])
    test(`are refused to ${role}, without a trace, unless the role includes them`, async () => {
      await using org = await startOrg();
      const requests = requestsOf(await furnish(org));
      await appoint(org, role);
      const before = await stateOf(org);
      const session = await new Session(org, 'limitedAdmin').open();

      for (const [deed, { holder, request }] of Object.entries(requests)) {
        if (holder === role) continue;
        const { answer, status } = await session.do(deed, request);
        expect(status, `${deed}: ${JSON.stringify(answer)}`).toBe(403);
        expect(answer, deed).toMatchObject({ errorCode: 'E0000006' });
      }

      expect(await stateOf(org)).toEqual(before);
    });

  for (const role of holders)
    test(`are permitted to ${role} where the role includes them`, async () => {
      await using untouched = await startOrg();
      const permitted = Object.entries(requestsOf(await furnish(untouched)))
        .filter(([, { holder }]) => holder === role)
        .map(([deed]) => deed);
      for (const deed of permitted) {
        await using org = await startOrg();
        const request = requestsOf(await furnish(org))[deed]?.request ?? {};
        await appoint(org, role);
        const session = await new Session(org, 'limitedAdmin').open();

        const { answer, status } = await session.do(deed, request);

        expect(status, `${deed}: ${JSON.stringify(answer)}`).toBe(200);
      }
    });
});
