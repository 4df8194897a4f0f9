import { expect, test } from '@playwright/test';
import type { Answer } from './oauth-org.ts';
import { OauthOrg } from './oauth-org.ts';

const origin = 'http://localhost:8085';

/** Ask for a trusted origin: with cookies, or with what only the application should have. */
const guarded = ['/oauth2/default/v1/token', '/oauth2/default/v1/interact', '/idp/idx/introspect'];

const open = [
  '/.well-known/openid-configuration',
  '/oauth2/default/.well-known/openid-configuration',
  '/oauth2/default/v1/keys',
  '/oauth2/default/v1/userinfo',
  '/oauth2/v1/revoke',
];

test.describe('Cross-origin access', () => {
  for (const path of guarded)
    test(`${path} is for trusted origins`, async () => {
      await using org = await OauthOrg.start();
      const before = await ask(org, path);
      const preflightBefore = await preflight(org, path);
      trust(org, 'CORS');

      const after = await ask(org, path);
      const preflightAfter = await preflight(org, path);

      for (const answer of [before, preflightBefore])
        expect(answer.headers.has('access-control-allow-origin')).toBe(false);
      for (const answer of [after, preflightAfter]) {
        expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
        expect(answer.headers.get('access-control-allow-credentials')).toBe('true');
      }
      expect(preflightAfter.headers.get('access-control-allow-headers')).toContain(
        'x-okta-user-agent-extended',
      );
    });

  for (const path of open)
    test(`${path} is for every origin, without cookies`, async () => {
      await using org = await OauthOrg.start();

      const answer = await org.get(path, { origin });

      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
    });

  test('a trusted origin needs the scope CORS and has to be active', async () => {
    await using org = await OauthOrg.start();
    const { id } = trust(org, 'REDIRECT');
    const redirect = await ask(org, '/idp/idx/introspect');
    org.org.trustedOrigins.update(
      id,
      { name: 'Sample', origin, scopes: [{ type: 'CORS' }] },
      'somebody',
    );
    const cors = await ask(org, '/idp/idx/introspect');
    org.org.trustedOrigins.setStatus(id, 'INACTIVE');

    const inactive = await ask(org, '/idp/idx/introspect');

    expect(
      [redirect, cors, inactive].map(({ headers }) => headers.has('access-control-allow-origin')),
    ).toEqual([false, true, false]);
  });

  test('/token refuses a page of another origin', async () => {
    await using org = await OauthOrg.start();

    const refused = await ask(org, '/oauth2/default/v1/token');

    expect(refused.status).toBe(400);
    expect(refused.body).toEqual({
      error: 'invalid_request',
      error_description:
        'Browser requests to the token endpoint must be made from one of the registered Trusted Origins.',
    });
  });
});

const trust = (org: OauthOrg, type: 'CORS' | 'REDIRECT'): { readonly id: string } =>
  org.org.trustedOrigins.create({ name: 'Sample', origin, scopes: [{ type }] }, 'somebody');

const ask = (org: OauthOrg, path: string): Promise<Answer> => org.post(path, {}, { origin });

const preflight = async (org: OauthOrg, path: string): Promise<{ headers: Headers }> =>
  fetch(org.url + path, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-okta-user-agent-extended',
    },
  });
