import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { expect, test } from '@playwright/test';
import { startOrg } from '../../../embedded-org/index.ts';
import { tokenAccess } from '../../../fixtures/api-access.ts';
import { ManagementApi } from '../../../fixtures/management-api.ts';
import { signInToConsole } from '../commands/sign-in-to-console.ts';
import { OrgProxy } from './org-proxy.ts';
import { told } from './what-was-asked.ts';

/** What Node tells of every request to every server of the process. */
const requests = 'http.server.request.start';

/** Method and path of what is asked of some servers of this process, by whomever. */
const heardAt = (urls: readonly string[]): Disposable & { readonly heard: string[] } => {
  const ports = urls.map((url) => Number(new URL(url).port));
  const heard: string[] = [];
  const hear = (message: unknown): void => {
    const { method, socket, url } = (message as { readonly request: IncomingMessage }).request;
    if (ports.includes(socket.localPort ?? 0)) heard.push(`${method ?? ''} ${url ?? ''}`);
  };
  subscribe(requests, hear);
  return { heard, [Symbol.dispose]: () => unsubscribe(requests, hear) };
};

test.describe('the proxy in front of an org', () => {
  test('is the only way to it: what the org hears is what it has recorded', async ({ page }) => {
    await using org = await startOrg();
    await using proxy = await OrgProxy.before(org);
    using atOrg = heardAt([org.orgUrl, org.adminUrl]);
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));

    await signInToConsole(page, proxy);
    await page.goto(`${proxy.adminUrl}/admin/settings/account`);
    const api = new ManagementApi(tokenAccess(proxy.orgUrl, proxy.apiToken));
    const group = { profile: { name: 'Made through the proxy' } };
    await api.call('POST', '/api/v1/groups', group);

    expect([...hosts].sort()).toEqual([proxy.adminUrl, proxy.orgUrl].sort());
    const paths = atOrg.heard.map((one) => one.replace(/\?.*/, ''));
    const { calls } = proxy;
    expect(calls.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(paths.sort());
    expect(calls.map(told)).toContain('GET admin /admin/settings/account');
    expect(calls.at(-1)).toMatchObject({
      host: 'org',
      method: 'POST',
      path: '/api/v1/groups',
      body: JSON.stringify(group),
      answer: { status: 200 },
    });
    expect(calls.at(-1)?.answer?.json).toContain('Made through the proxy');
    expect(proxy.take()).toHaveLength(paths.length);
    expect(proxy.calls).toEqual([]);
  });

  test('says its own addresses where the org says those of the org', async () => {
    await using org = await startOrg();
    await using proxy = await OrgProxy.before(org);
    const metadata = await fetch(`${proxy.orgUrl}/.well-known/openid-configuration`);
    const text = await metadata.text();
    expect(JSON.parse(text)).toMatchObject({ issuer: proxy.orgUrl });
    expect(text).not.toContain(new URL(org.orgUrl).host);
    const console = await fetch(`${proxy.adminUrl}/admin/dashboard`, { redirect: 'manual' });
    const way = new URL(console.headers.get('location') ?? '');
    expect(way.origin).toBe(proxy.orgUrl);
    expect(way.searchParams.get('redirect_uri')).toContain(`${proxy.adminUrl}/`);
  });

  test('holds back what it is told to, and the org hears of it afterwards', async () => {
    await using org = await startOrg();
    await using proxy = await OrgProxy.before(org);
    using atOrg = heardAt([org.orgUrl]);
    let letGo: (value?: unknown) => void = () => undefined;
    const held = new Promise((resolve) => (letGo = resolve));
    proxy.hold = ({ path }) => (path === '/api/v1/org' ? held : undefined);
    const headers = { authorization: `SSWS ${org.apiToken}` };
    const asking = fetch(`${proxy.orgUrl}/api/v1/org`, { headers });
    expect((await fetch(`${proxy.orgUrl}/api/v1/features`, { headers })).status).toBe(200);
    expect(atOrg.heard).toEqual(['GET /api/v1/features']);
    letGo();
    expect((await asking).status).toBe(200);
    expect(atOrg.heard).toEqual(['GET /api/v1/features', 'GET /api/v1/org']);
  });
});
