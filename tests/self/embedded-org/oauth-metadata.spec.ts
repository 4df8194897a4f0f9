import { expect, test } from '@playwright/test';
import { OauthOrg } from './oauth-org.ts';

test.describe('Discovery', () => {
  for (const server of ['', '/oauth2/default'])
    for (const name of ['openid-configuration', 'oauth-authorization-server'])
      test(`${server}/.well-known/${name} names only what is there`, async () => {
        await using org = await OauthOrg.start();

        const { status, body } = await org.get(`${server}/.well-known/${name}`);
        const urls = Object.entries(body).filter(
          ([key]) => key.endsWith('_endpoint') || key === 'jwks_uri',
        );

        expect(status).toBe(200);
        expect(body['issuer']).toBe(org.url + server);
        expect(urls.length).toBeGreaterThanOrEqual(6);
        for (const [key, url] of urls) {
          const method = /authorization|end_session|jwks/u.test(key) ? 'GET' : 'POST';
          const answer = await fetch(String(url), { method, redirect: 'manual' });
          await answer.text();
          expect.soft(answer.status, key).not.toBe(404);
        }
        expect(body).toMatchObject({
          code_challenge_methods_supported: ['S256'],
          subject_types_supported: ['public'],
          request_parameter_supported: false,
        });
        expect(body['grant_types_supported']).not.toContain('interaction_code');
      });

  test('a server that is not there has none', async () => {
    await using org = await OauthOrg.start();

    const { status, body } = await org.get('/oauth2/none/.well-known/openid-configuration');

    expect(status).toBe(404);
    expect(body['errorCode']).toBe('E0000007');
  });

  test('the keys are those before and after a rotation, and no more', async () => {
    await using org = await OauthOrg.start();
    const { authorizationServers: servers } = org.org;
    const kids = async (): Promise<string[]> => {
      const { body } = await org.get('/oauth2/default/v1/keys');
      return (body['keys'] as { kid: string }[]).map(({ kid }) => kid);
    };
    const first = await kids();
    servers.rotateKey('default');
    const second = await kids();
    servers.rotateKey('default');
    const third = await kids();

    expect(first).toHaveLength(1);
    expect(second).toEqual([expect.not.stringMatching(first[0] ?? ''), first[0]]);
    expect(third[1]).toBe(second[0]);
    expect(third).toHaveLength(2);
  });
});
