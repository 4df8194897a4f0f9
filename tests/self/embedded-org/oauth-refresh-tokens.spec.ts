import { expect, test } from '@playwright/test';
import type {
  Application,
  RefreshTokenBehavior,
} from '../../../embedded-org/domain/applications.ts';
import type { Answer } from './oauth-org.ts';
import { OauthOrg, newProof, redirectUri } from './oauth-org.ts';

const invalid = {
  error: 'invalid_grant',
  error_description: 'The refresh token is invalid or expired.',
};

const minute = 60_000;
const day = 24 * 60 * minute;

test.describe('A persistent refresh token', () => {
  const persistent = { rotationType: 'STATIC', leeway: 0 } as const;

  test('stays the same and can be used again and again', async () => {
    await using org = await OauthOrg.start();
    const { app, tokens } = await signedIn(org, persistent);
    const value = refreshTokenIn(tokens);

    const first = await refresh(org, app, value);
    const second = await refresh(org, app, value);

    expect(first.body['refresh_token']).toBe(value);
    expect(second.body['refresh_token']).toBe(value);
    expect(second.body['access_token']).not.toBe(first.body['access_token']);
    expect(second.body['id_token']).toBeTruthy();
  });

  test('ends after the idle time of the rule, which each use begins anew', async () => {
    await using org = await OauthOrg.start();
    const { app, tokens } = await signedIn(org, persistent);
    const value = refreshTokenIn(tokens);
    org.org.clock.advance(6 * day);
    const used = await refresh(org, app, value);
    org.org.clock.advance(6 * day);
    const usedAgain = await refresh(org, app, value);
    org.org.clock.advance(7 * day);

    const idle = await refresh(org, app, value);

    expect([used.status, usedAgain.status]).toEqual([200, 200]);
    expect(idle.status).toBe(400);
    expect(idle.body).toEqual(invalid);
  });

  test('ends after the lifetime of the rule, however often it was used', async () => {
    await using org = await OauthOrg.start();
    const rule = org.server.policies.all()[0]?.rules.all()[0];
    if (rule) rule.refreshTokenLifetimeMinutes = 60;
    const { app, tokens } = await signedIn(org, persistent);
    org.org.clock.advance(59 * minute);
    const before = await refresh(org, app, refreshTokenIn(tokens));
    org.org.clock.advance(minute);

    const after = await refresh(org, app, refreshTokenIn(tokens));

    expect(before.status).toBe(200);
    expect(after.body).toEqual(invalid);
  });
});

test.describe('A rotating refresh token', () => {
  test('is replaced with every use', async () => {
    await using org = await OauthOrg.start();
    const { app, tokens } = await signedIn(org, { rotationType: 'ROTATE', leeway: 30 });

    const first = await refresh(org, app, refreshTokenIn(tokens));
    const second = await refresh(org, app, refreshTokenIn(first));

    expect(new Set([tokens, first, second].map(refreshTokenIn)).size).toBe(3);
  });

  test('can be used again during its grace period', async () => {
    await using org = await OauthOrg.start();
    const { app, tokens } = await signedIn(org, { rotationType: 'ROTATE', leeway: 30 });
    const first = await refresh(org, app, refreshTokenIn(tokens));
    org.org.clock.advance(29_000);

    const again = await refresh(org, app, refreshTokenIn(tokens));

    expect(again.status).toBe(200);
    expect(refreshTokenIn(again)).toBe(refreshTokenIn(first));
  });

  test('used after its grace period revokes the latest one and the access tokens', async () => {
    await using org = await OauthOrg.start();
    const { app, tokens } = await signedIn(org, { rotationType: 'ROTATE', leeway: 30 });
    const first = await refresh(org, app, refreshTokenIn(tokens));
    const before = await userinfo(org, first);
    org.org.clock.advance(31_000);

    const reused = await refresh(org, app, refreshTokenIn(tokens));
    const latest = await refresh(org, app, refreshTokenIn(first));
    const after = await userinfo(org, first);

    expect(before.status).toBe(200);
    expect(reused.status).toBe(400);
    expect(reused.body).toEqual(invalid);
    expect(latest.body).toEqual(invalid);
    expect(after.status).toBe(401);
    expect(after.headers.get('www-authenticate')).toContain('error="invalid_token"');
  });

  test('changes nothing in the hands of another client or at another server', async () => {
    await using org = await OauthOrg.start();
    const { app, tokens } = await signedIn(org, { rotationType: 'ROTATE', leeway: 30 });
    const foreign = org.createApp({ refreshToken: { rotationType: 'ROTATE', leeway: 0 } });
    const first = await refresh(org, app, refreshTokenIn(tokens));
    const atOnce = await refresh(org, foreign, refreshTokenIn(tokens));
    org.org.clock.advance(31_000);

    const late = await refresh(org, foreign, refreshTokenIn(tokens));
    const elsewhere = await org.post('/oauth2/v1/token', {
      client_id: app.clientId,
      grant_type: 'refresh_token',
      refresh_token: refreshTokenIn(tokens),
    });
    const latest = await refresh(org, app, refreshTokenIn(first));

    expect([atOnce, late, elsewhere].map(({ status }) => status)).toEqual([400, 400, 400]);
    expect(org.org.log.all().filter(({ eventType }) => eventType.includes('detect_reuse'))).toEqual(
      [],
    );
    expect(latest.status).toBe(200);
  });

  test('can have a grace period of a minute, and not of more', async () => {
    await using org = await OauthOrg.start();
    const { app, tokens } = await signedIn(org, { rotationType: 'ROTATE', leeway: 60 });
    const first = await refresh(org, app, refreshTokenIn(tokens));
    org.org.clock.advance(58_000);
    const within = await refresh(org, app, refreshTokenIn(tokens));
    org.org.clock.advance(2_000);
    const beyond = await refresh(org, app, refreshTokenIn(tokens));
    const latest = await refresh(org, app, refreshTokenIn(first));

    expect(within.status).toBe(200);
    expect(beyond.body).toEqual(invalid);
    expect(latest.body).toEqual(invalid);
    for (const leeway of [-1, 61])
      expect(() =>
        org.org.applications.update(app.id, {
          refreshToken: { rotationType: 'ROTATE', leeway },
        }),
      ).toThrow('leeway: The value must be between 0 and 60.');
  });

  test('without a grace period is refused at once', async () => {
    await using org = await OauthOrg.start();
    const { app, tokens } = await signedIn(org, { rotationType: 'ROTATE', leeway: 0 });
    const first = await refresh(org, app, refreshTokenIn(tokens));

    const reused = await refresh(org, app, refreshTokenIn(tokens));

    expect(first.status).toBe(200);
    expect(reused.body).toEqual(invalid);
  });

  test('is not used up by a request that is refused', async () => {
    await using org = await OauthOrg.start();
    const { app, tokens } = await signedIn(org, { rotationType: 'ROTATE', leeway: 0 });
    org.setRuleGrants('authorization_code');
    const refused = await refresh(org, app, refreshTokenIn(tokens));
    org.setRuleGrants('interaction_code');

    const allowed = await refresh(org, app, refreshTokenIn(tokens));

    expect(refused.status).toBe(401);
    expect(refused.body['error']).toBe('access_denied');
    expect(allowed.status).toBe(200);
  });
});

test.describe('The Refresh Token grant', () => {
  test('is needed for a refresh token to be issued, and to be used', async () => {
    await using org = await OauthOrg.start();
    const { app, tokens } = await signedIn(org, { rotationType: 'STATIC', leeway: 0 });
    org.org.applications.update(app.id, { grantTypes: ['interaction_code'] });

    const refused = await refresh(org, app, refreshTokenIn(tokens));
    const proof = newProof();
    const code = await org.interactionCode(app, proof, { scope: 'openid offline_access' });
    const without = await redeem(org, app, code, proof.verifier);

    expect(refused.status).toBe(400);
    expect(refused.body).toEqual({
      error: 'unauthorized_client',
      error_description:
        'The client is not authorized to use the provided grant type. Configured grant types: [interaction_code].',
    });
    expect(without.status).toBe(200);
    expect(without.body).not.toHaveProperty('refresh_token');
    expect(without.body['scope']).toBe('openid');
  });

  test('gives no more scopes than were granted', async () => {
    await using org = await OauthOrg.start();
    const { app, tokens } = await signedIn(org, { rotationType: 'STATIC', leeway: 0 });

    const refused = await refresh(org, app, refreshTokenIn(tokens), { scope: 'openid email' });

    expect(refused.status).toBe(400);
    expect(refused.body['error_description']).toContain('Denied scopes: email.');
  });

  test('is over when the user is no longer assigned', async () => {
    await using org = await OauthOrg.start();
    const { app, tokens } = await signedIn(org, { rotationType: 'STATIC', leeway: 0 });
    org.org.applications.update(app.id, { implicitAssignment: false });

    const refused = await refresh(org, app, refreshTokenIn(tokens));

    expect(refused.body['error_description']).toBe(
      'User is not assigned to the client application.',
    );
  });
});

test.describe('/revoke and /introspect', () => {
  test('a revoked access token is inactive and its refresh token goes on', async () => {
    await using org = await OauthOrg.start();
    const { app, tokens } = await signedIn(org, { rotationType: 'STATIC', leeway: 0 });
    const token = String(tokens.body['access_token']);
    const before = await introspect(org, app, token);

    const revoked = await org.post(
      '/oauth2/default/v1/revoke',
      { token, token_type_hint: 'access_token' },
      { authorization: `Basic ${btoa(app.clientId)}` },
    );
    const after = await introspect(org, app, token);
    const refreshed = await refresh(org, app, refreshTokenIn(tokens));

    expect(before.body).toMatchObject({
      active: true,
      client_id: app.clientId,
      username: org.people.user.username,
      scope: 'openid profile offline_access',
      aud: 'api://default',
    });
    expect(revoked.status).toBe(200);
    expect(after.body).toEqual({ active: false });
    expect(refreshed.status).toBe(200);
  });

  test('a revoked refresh token takes its access tokens along', async () => {
    await using org = await OauthOrg.start();
    const { app, tokens } = await signedIn(org, { rotationType: 'STATIC', leeway: 0 });

    await org.post('/oauth2/default/v1/revoke', {
      client_id: app.clientId,
      token: refreshTokenIn(tokens),
    });
    const access = await introspect(org, app, String(tokens.body['access_token']));
    const refreshed = await refresh(org, app, refreshTokenIn(tokens));

    expect(access.body).toEqual({ active: false });
    expect(refreshed.body).toEqual(invalid);
  });

  test('an access token is inactive after its lifetime', async () => {
    await using org = await OauthOrg.start();
    const { app, tokens } = await signedIn(org, { rotationType: 'STATIC', leeway: 0 });
    org.org.clock.advance(60 * minute);

    const after = await introspect(org, app, String(tokens.body['access_token']));

    expect(after.body).toEqual({ active: false });
  });
});

const signedIn = async (
  org: OauthOrg,
  refreshToken: RefreshTokenBehavior,
): Promise<{ app: Application; tokens: Answer }> => {
  org.setRuleGrants('interaction_code');
  const app = org.createApp({ refreshToken });
  const proof = newProof();
  const code = await org.interactionCode(app, proof, { scope: 'openid profile offline_access' });
  return { app, tokens: await redeem(org, app, code, proof.verifier) };
};

const redeem = (org: OauthOrg, app: Application, code: string, verifier: string): Promise<Answer> =>
  org.post('/oauth2/default/v1/token', {
    client_id: app.clientId,
    redirect_uri: redirectUri,
    grant_type: 'interaction_code',
    interaction_code: code,
    code_verifier: verifier,
  });

const refresh = (
  org: OauthOrg,
  app: Application,
  token: string,
  more: Record<string, string> = {},
): Promise<Answer> =>
  org.post('/oauth2/default/v1/token', {
    client_id: app.clientId,
    grant_type: 'refresh_token',
    refresh_token: token,
    ...more,
  });

const introspect = (org: OauthOrg, app: Application, token: string): Promise<Answer> =>
  org.post('/oauth2/default/v1/introspect', { client_id: app.clientId, token });

const userinfo = (org: OauthOrg, { body }: Answer): Promise<Answer> =>
  org.get('/oauth2/default/v1/userinfo', {
    authorization: `Bearer ${String(body['access_token'])}`,
  });

const refreshTokenIn = ({ body }: Answer): string => String(body['refresh_token']);
