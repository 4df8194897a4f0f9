import { expect, test } from '@playwright/test';
import { OauthOrg, messageKeysIn, newProof, redirectUri } from './oauth-org.ts';

const notAuthorized = (grants: string): object => ({
  error: 'unauthorized_client',
  error_description: `The client is not authorized to use the provided grant type. Configured grant types: [${grants}].`,
});

const noMatchingPolicy = {
  error: 'access_denied',
  error_description:
    'Policy evaluation failed for this request, please check the policy configurations.',
};

test.describe('Interaction Code at three levels', () => {
  test('gives tokens where org, application and rule allow it', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const app = org.createApp();
    const proof = newProof();
    const code = await org.interactionCode(app, proof);

    const tokens = await redeem(org, app.clientId, code, proof.verifier);

    expect(tokens.status).toBe(200);
    expect(tokens.body).toMatchObject({ token_type: 'Bearer', scope: 'openid profile' });
  });

  test('needs no rule at the org authorization server', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('authorization_code');
    const app = org.createApp();
    const proof = newProof();
    const code = await org.interactionCode(app, proof, {}, '/oauth2');

    const tokens = await redeem(org, app.clientId, code, proof.verifier, '/oauth2');

    expect(tokens.status).toBe(200);
  });

  test('org switch off: /interact is unauthorized_client', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const app = org.createApp();
    org.org.settings.setInteractionCode(false);

    const interact = await org.interact(app, newProof());

    expect(interact.status).toBe(400);
    expect(interact.body).toEqual(notAuthorized('authorization_code, refresh_token'));
  });

  test('org switch off between sign-in and /token: unauthorized_client', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const app = org.createApp();
    const proof = newProof();
    const code = await org.interactionCode(app, proof);
    org.org.settings.setInteractionCode(false);

    const tokens = await redeem(org, app.clientId, code, proof.verifier);

    expect(tokens.status).toBe(400);
    expect(tokens.body).toEqual(notAuthorized('authorization_code, refresh_token'));
  });

  test('a foreign attempt does not spend the code', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const app = org.createApp();
    const foreign = org.createApp({ label: 'Foreign' });
    const proof = newProof();
    const code = await org.interactionCode(app, proof);

    const attempts = [
      await redeem(org, foreign.clientId, code, proof.verifier),
      await redeem(org, app.clientId, code, proof.verifier, '/oauth2'),
    ];
    const own = await redeem(org, app.clientId, code, proof.verifier);

    expect(attempts.map(({ status }) => status)).toEqual([400, 400]);
    expect(own.status).toBe(200);
  });

  for (const [maxAge, isEnough] of [
    ['1', true],
    ['0', false],
  ] as const)
    test(`max_age=${maxAge}: a session of now is ${isEnough ? '' : 'not '}enough`, async () => {
      await using org = await OauthOrg.start();
      org.setRuleGrants('interaction_code');
      const user = org.org.users.get(org.people.user.username);
      // Time stands still: the session is not even a millisecond old.
      const now = org.org.clock.now();
      org.org.clock.now = () => now;
      const { id } = org.org.sessions.start(user.id, ['pwd']);
      const interact = await org.interact(org.createApp(), newProof(), { max_age: maxAge });

      const { body } = await org.postJson(
        '/idp/idx/introspect',
        { interactionHandle: interact.body['interaction_handle'] },
        { cookie: `idx=${id}` },
      );

      expect('successWithInteractionCode' in body).toBe(isEnough);
    });

  test('org switch off during sign-in: no interaction code', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const app = org.createApp();
    const interact = await org.interact(app, newProof());
    org.org.settings.setInteractionCode(false);

    const introspect = await org.postJson('/idp/idx/introspect', {
      interactionHandle: interact.body['interaction_handle'],
    });

    expect(introspect.status).toBe(403);
    expect(messageKeysIn(introspect)).toEqual(['security.access_denied']);
  });

  test('application without the grant: /interact and /token are unauthorized_client', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const app = org.createApp({ grantTypes: ['authorization_code'] });

    const interact = await org.interact(app, newProof());
    const tokens = await redeem(org, app.clientId, 'any', 'any');

    expect(interact.status).toBe(400);
    expect(interact.body).toEqual(notAuthorized('authorization_code'));
    expect(tokens.status).toBe(400);
    expect(tokens.body).toEqual(notAuthorized('authorization_code'));
  });

  test('rule without the grant: /interact answers, introspect ends with no_matching_policy', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('authorization_code');
    const app = org.createApp();

    const interact = await org.interact(app, newProof());
    const introspect = await org.postJson('/idp/idx/introspect', {
      interactionHandle: interact.body['interaction_handle'],
    });

    expect(interact.status).toBe(200);
    expect(introspect.status).toBe(200);
    expect(messageKeysIn(introspect)).toEqual(['idx.error.code.no_matching_policy']);
    expect(introspect.body).toMatchObject({ failure: { name: 'failure-redirect' } });
    expect(introspect.body).not.toHaveProperty('remediation');
  });

  test('rule for other users: no_matching_policy only after sign-in', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const rule = org.server.policies.all()[0]?.rules.all()[0];
    const group = org.org.groups.create('Others');
    if (rule) rule.groups = [group.id];
    const app = org.createApp();

    const interact = await org.interact(app, newProof());
    const introspect = await org.postJson('/idp/idx/introspect', {
      interactionHandle: interact.body['interaction_handle'],
    });
    const identify = await org.postJson('/idp/idx/identify', {
      stateHandle: introspect.body['stateHandle'],
      identifier: org.people.user.username,
      credentials: { passcode: org.people.user.password },
    });

    expect(introspect.status).toBe(200);
    expect(identify.status).toBe(200);
    expect(identify.body).not.toHaveProperty('successWithInteractionCode');
    expect(messageKeysIn(identify)).toEqual(['idx.error.code.no_matching_policy']);
  });

  test('rule loses the grant between sign-in and /token: 401 no_matching_policy', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const app = org.createApp();
    const proof = newProof();
    const code = await org.interactionCode(app, proof);
    org.setRuleGrants('authorization_code');

    const tokens = await redeem(org, app.clientId, code, proof.verifier);

    expect(tokens.status).toBe(401);
    expect(tokens.body).toEqual(noMatchingPolicy);
  });

  test('Classic Engine: /interact is access_denied and there is no /idp/idx', async () => {
    await using org = await OauthOrg.start({ engine: 'v1' });
    const app = org.createApp();

    const interact = await org.interact(app, newProof());
    const introspect = await org.postJson('/idp/idx/introspect', { interactionHandle: 'any' });

    expect(interact.status).toBe(400);
    expect(interact.body).toEqual({
      error: 'access_denied',
      error_description:
        "The requested feature (Interaction Code flow) isn't enabled in this environment. Ensure that you have Okta Identity Engine enabled and the Interaction Code flow enabled for this application and authorization server.",
    });
    expect(introspect.status).toBe(404);
  });
});

test.describe('/interact', () => {
  const refusals: [string, Record<string, string>, number, string][] = [
    [
      'PKCE',
      { code_challenge: '' },
      400,
      'PKCE code challenge is required to use the interaction code flow.',
    ],
    [
      'S256',
      { code_challenge_method: 'plain' },
      400,
      'PKCE code challenge method is not supported. Valid values: [S256]',
    ],
    [
      'a registered redirect URI',
      { redirect_uri: 'http://localhost:1/' },
      400,
      "The 'redirect_uri' parameter must be a Login redirect URI in the client app settings.",
    ],
    [
      'a known client',
      { client_id: '0oaunknown' },
      401,
      "Invalid value for 'client_id' parameter.",
    ],
    [
      'known scopes',
      { scope: 'openid unknown' },
      400,
      'One or more scopes are not configured for the authorization server resource.',
    ],
    [
      'openid with its scopes',
      { scope: 'profile' },
      400,
      "Requests for ID tokens or access tokens with OpenID scopes require the 'openid' scope.",
    ],
  ];
  for (const [what, more, status, description] of refusals)
    test(`asks for ${what}`, async () => {
      await using org = await OauthOrg.start();
      org.setRuleGrants('interaction_code');

      const interact = await org.interact(org.createApp(), newProof(), more);

      expect(interact.status).toBe(status);
      expect(interact.body['error_description']).toBe(description);
    });

  test('a web application shows its secret, in the body too', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const app = org.createApp({ applicationType: 'web', clientSecret: 'not-a-real-secret' });

    const without = await org.interact(app, newProof());
    const wrong = await org.interact(app, newProof(), { client_secret: 'wrong' });
    const right = await org.interact(app, newProof(), { client_secret: 'not-a-real-secret' });

    expect(without.status).toBe(401);
    expect(without.body['error']).toBe('invalid_client');
    expect(wrong.status).toBe(401);
    expect(wrong.body['error_description']).toBe(
      'The client secret supplied for a confidential client is invalid.',
    );
    expect(right.status).toBe(200);
  });
});

test.describe('An interaction code', () => {
  const invalid = {
    error: 'invalid_grant',
    error_description: 'The interaction code is invalid or has expired.',
  };

  test('is taken once', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const app = org.createApp();
    const proof = newProof();
    const code = await org.interactionCode(app, proof);
    const first = await redeem(org, app.clientId, code, proof.verifier);

    const second = await redeem(org, app.clientId, code, proof.verifier);

    expect(first.status).toBe(200);
    expect(second.status).toBe(400);
    expect(second.body).toEqual(invalid);
  });

  for (const [seconds, status] of [
    [59, 200],
    [61, 400],
  ] as const)
    test(`after ${seconds} seconds is answered ${status}`, async () => {
      await using org = await OauthOrg.start();
      org.setRuleGrants('interaction_code');
      const app = org.createApp();
      const proof = newProof();
      const code = await org.interactionCode(app, proof);
      org.org.clock.advance(seconds * 1000);

      const tokens = await redeem(org, app.clientId, code, proof.verifier);

      expect(tokens.status).toBe(status);
    });

  test('needs its verifier, its client and its server', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const app = org.createApp();
    const other = org.createApp({ label: 'Other' });
    const proof = newProof();
    const code = (): Promise<string> => org.interactionCode(app, proof);

    const verifier = await redeem(org, app.clientId, await code(), newProof().verifier);
    const client = await redeem(org, other.clientId, await code(), proof.verifier);
    const server = await redeem(org, app.clientId, await code(), proof.verifier, '/oauth2');

    expect(verifier.body['error_description']).toBe('PKCE verification failed.');
    expect(client.body['error_description']).toContain('The grant was issued to another client.');
    expect(server.body['error_description']).toBe(
      'The grant was issued for another authorization server.',
    );
  });
});

const redeem = (
  org: OauthOrg,
  clientId: string,
  code: string,
  verifier: string,
  server = '/oauth2/default',
) =>
  org.post(`${server}/v1/token`, {
    client_id: clientId,
    redirect_uri: redirectUri,
    grant_type: 'interaction_code',
    interaction_code: code,
    code_verifier: verifier,
  });
