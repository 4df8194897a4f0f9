import { expect, test } from '@playwright/test';
import { IdxStatus, OktaAuth } from '@okta/okta-auth-js';
import type { EmbeddedOrg } from '../../../embedded-org/index.ts';
import { startOrg } from '../../../embedded-org/index.ts';
import { redirectUri } from './oauth-org.ts';

test('An org from the front door signs a user in to an application made by its API', async () => {
  await using org = await startOrg({ seed: { interactionCode: true } });
  const app = await api(org, '/api/v1/apps', {
    name: 'oidc_client',
    label: 'Sample SPA',
    signOnMode: 'OPENID_CONNECT',
    credentials: { oauthClient: { token_endpoint_auth_method: 'none' } },
    settings: {
      implicitAssignment: true,
      oauthClient: {
        application_type: 'browser',
        grant_types: ['authorization_code', 'interaction_code'],
        response_types: ['code'],
        redirect_uris: [redirectUri],
      },
    },
  });
  const user = await api(org, `/api/v1/users/${org.user.username}`);
  await api(org, `/api/v1/apps/${app}/users`, { id: user });
  const client = new OktaAuth({
    issuer: org.orgUrl,
    clientId: app,
    redirectUri,
    scopes: ['openid', 'profile'],
    storageManager: {
      token: { storageKey: app },
      transaction: { storageKey: `${app}-transaction` },
    },
  });

  await client.idx.start();
  const finished = await client.idx.proceed({ step: 'identify', ...org.user });

  expect(finished.status).toBe(IdxStatus.SUCCESS);
  expect(finished.tokens?.idToken?.claims.sub).toBe(user);
});

/** Calls the Management API. @returns the id of what it answers with */
const api = async (org: EmbeddedOrg, path: string, body?: unknown): Promise<string> => {
  const response = await org.request(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `SSWS ${org.apiToken}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as { id?: string };
  if (answer.id === undefined) throw new Error(JSON.stringify(answer));
  return answer.id;
};
