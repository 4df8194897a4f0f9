import { expect, test } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { OauthOrg, newProof, redirectUri } from './oauth-org.ts';

test.describe('Classic Engine', () => {
  test('signs in on its hosted page', async ({ page }) => {
    await using org = await OauthOrg.start({ engine: 'v1' });
    await page.goto(`${org.url}/`);

    await page.locator('[name="username"]').fill(org.people.user.username);
    await page.locator('[name="password"]').fill(org.people.user.password);
    await page.locator('input[type="submit"]').click();

    await expect(page.getByText('Sample User')).toBeVisible();
  });

  test('asks an administrator for a code on its hosted page', async ({ page }) => {
    await using org = await OauthOrg.start({ engine: 'v1' });
    await page.goto(`${org.url}/`);

    await page.locator('[name="username"]').fill(org.people.admin.username);
    await page.locator('[name="password"]').fill(org.people.admin.password);
    await page.locator('input[type="submit"]').click();
    await page.locator('[name="answer"]').fill(codeOf(org));
    await page.getByRole('button', { name: 'Verify' }).click();

    await expect(page.getByRole('link', { name: 'Admin' })).toBeVisible();
  });

  test('turns a session token into a code', async () => {
    await using org = await OauthOrg.start({ engine: 'v1' });
    const app = org.createApp({ grantTypes: ['authorization_code'] });
    const { body } = await org.postJson('/api/v1/authn', org.people.user);
    const query = new URLSearchParams({
      client_id: app.clientId,
      response_type: 'code',
      scope: 'openid',
      redirect_uri: redirectUri,
      state: 'a-state',
      prompt: 'none',
      sessionToken: String(body['sessionToken']),
      code_challenge: newProof().challenge,
      code_challenge_method: 'S256',
    });

    const first = await org.get(`/oauth2/default/v1/authorize?${query.toString()}`);
    const second = await org.get(`/oauth2/default/v1/authorize?${query.toString()}`);

    expect(body).toMatchObject({ status: 'SUCCESS' });
    expect(first.headers.get('location')).toContain('?code=');
    expect(first.headers.get('set-cookie')).toContain('idx=');
    expect(second.headers.get('location')).toContain('error=login_required');
  });

  test('refuses a wrong password and a wrong code', async () => {
    await using org = await OauthOrg.start({ engine: 'v1' });
    const { username, password } = org.people.admin;

    const wrong = await org.postJson('/api/v1/authn', { username, password: 'wrong' });
    const { body } = await org.postJson('/api/v1/authn', { username, password });
    const { stateToken } = body;
    const factor = org.org.users.get(username).totp?.id ?? '';
    const code = await org.postJson(`/api/v1/authn/factors/${factor}/verify`, {
      stateToken,
      passCode: codeOf(org) === '000000' ? '111111' : '000000',
    });

    expect(wrong.status).toBe(401);
    expect(wrong.body['errorCode']).toBe('E0000004');
    expect(body['status']).toBe('MFA_REQUIRED');
    expect(code.status).toBe(403);
    expect(code.body['errorCode']).toBe('E0000068');
  });

  test('goes from the choice of a factor to its challenge, back, and away', async () => {
    await using org = await OauthOrg.start();
    const { body } = await org.postJson('/api/v1/authn', org.people.admin);
    const { stateToken } = body;
    const factor = org.org.users.get(org.people.admin.username).totp?.id ?? '';
    const post = async (path: string): Promise<unknown> =>
      (await org.postJson(`/api/v1/authn${path}`, { stateToken })).body['status'];

    const statuses = [
      await post(''),
      await post(`/factors/${factor}/verify`),
      await post(''),
      await post('/previous'),
      await post('/cancel'),
    ];
    const gone = await org.postJson('/api/v1/authn', { stateToken });

    expect(statuses).toEqual([
      'MFA_REQUIRED',
      'MFA_CHALLENGE',
      'MFA_CHALLENGE',
      'MFA_REQUIRED',
      undefined,
    ]);
    expect(gone).toMatchObject({ status: 401, body: { errorCode: 'E0000011' } });
  });

  for (const [what, body, status, code] of [
    ['no credentials', '{}', 400, 'E0000001'],
    ['no JSON', 'x', 400, 'E0000003'],
    ['wrong types', '{"username":1}', 400, 'E0000003'],
    ['a body of 1 MB', JSON.stringify({ username: 'x'.repeat(1_000_000) }), 413, 'E0000003'],
    ['an unknown state', '{"stateToken":"x"}', 401, 'E0000011'],
  ] as const)
    test(`refuses ${what}`, async () => {
      await using org = await OauthOrg.start();

      const answer = await fetch(`${org.url}/api/v1/authn`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });

      expect(answer.status).toBe(status);
      expect(await answer.json()).toMatchObject({ errorCode: code });
    });
});

const codeOf = (org: OauthOrg): string =>
  new TOTP({ secret: Secret.fromBase32(org.people.admin.totpSecret) }).generate({
    timestamp: org.org.clock.now(),
  });
