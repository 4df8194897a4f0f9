import type {
  Application,
  RefreshTokenBehavior,
} from '../../../embedded-org/domain/applications.ts';
import type { Seed } from '../../../embedded-org/index.ts';
import { startOrg } from '../../../embedded-org/index.ts';
import { expect, test } from './console-test.ts';
import { OauthOrg, newProof, redirectUri } from './oauth-org.ts';

interface Feature {
  readonly id: string;
  readonly name: string;
  readonly stage: { readonly value: string };
  readonly status: string;
}

interface App {
  readonly id: string;
  readonly settings: { readonly oauthClient: { readonly refresh_token?: unknown } };
}

/** What the Management API of an org that starts like this says of itself. */
const orgWith = async (seed: Seed) => {
  const org = await startOrg({ seed });
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await org.request(`/api/v1${path}`, {
      method,
      headers: { authorization: `SSWS ${org.apiToken}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return (await response.json()) as T;
  };
  const rotation = async (): Promise<Feature | undefined> =>
    (await ask<Feature[]>('GET', '/features')).find(({ name }) => name.includes('Rotation'));
  return {
    ask,
    rotation,
    [Symbol.asyncDispose]: () => org.close(),
    create: (refreshToken?: object): Promise<App> =>
      ask('POST', '/apps', {
        name: 'oidc_client',
        label: 'A single-page app',
        signOnMode: 'OPENID_CONNECT',
        credentials: { oauthClient: { token_endpoint_auth_method: 'none' } },
        settings: {
          oauthClient: {
            application_type: 'browser',
            grant_types: ['authorization_code', 'refresh_token'],
            response_types: ['code'],
            redirect_uris: [redirectUri],
            ...(refreshToken && { refresh_token: refreshToken }),
          },
        },
      }),
  };
};

test.describe('Refresh token rotation that', () => {
  test('has become general is no feature', async () => {
    await using org = await orgWith({});
    expect(await org.rotation()).toBeUndefined();
    const app = await org.create();
    expect(app.settings.oauthClient.refresh_token).toEqual({ rotation_type: 'ROTATE', leeway: 30 });
  });

  test('is a feature is one of early access, on or off', async () => {
    await using on = await orgWith({ refreshTokenRotation: 'feature on' });
    expect(await on.rotation()).toMatchObject({ stage: { value: 'EA' }, status: 'ENABLED' });
    await using off = await orgWith({ refreshTokenRotation: 'feature off' });
    expect(await off.rotation()).toMatchObject({ stage: { value: 'EA' }, status: 'DISABLED' });
  });

  test('is off is not told of by the API, and not chosen there', async () => {
    await using org = await orgWith({ refreshTokenRotation: 'feature off' });
    const { id, settings } = await org.create({ rotation_type: 'ROTATE', leeway: 10 });
    expect(settings.oauthClient).not.toHaveProperty('refresh_token');

    await org.ask('POST', `/features/${(await org.rotation())?.id ?? ''}/ENABLE`);

    const app = await org.ask<App>('GET', `/apps/${id}`);
    expect(app.settings.oauthClient.refresh_token).toEqual({ rotation_type: 'STATIC' });
  });

  test('is switched off and on again leaves applications as they were', async () => {
    await using org = await orgWith({ refreshTokenRotation: 'feature on' });
    const before = await org.create({ rotation_type: 'ROTATE', leeway: 10 });
    const { id } = (await org.rotation()) ?? { id: '' };

    await org.ask('POST', `/features/${id}/DISABLE`);
    const hidden = await org.ask<App>('GET', `/apps/${before.id}`);
    expect(hidden.settings.oauthClient).not.toHaveProperty('refresh_token');
    await org.ask('PUT', `/apps/${before.id}`, { ...hidden, label: 'Renamed' });
    await org.ask('POST', `/features/${id}/ENABLE`);

    const { settings } = await org.ask<App>('GET', `/apps/${before.id}`);
    expect(settings.oauthClient.refresh_token).toEqual({ rotation_type: 'ROTATE', leeway: 10 });
  });

  test('is off keeps every refresh token as it is', async () => {
    await using org = await OauthOrg.start();
    org.org.features.makeRotationAFeature('ENABLED');
    const rotating = { rotationType: 'ROTATE', leeway: 0 } as const;
    const { app, value } = await signedIn(org, rotating);
    const rotated = await refresh(org, app, value);
    expect(rotated).not.toBe(value);

    const feature = org.org.features.findByName('Refresh Token Rotation');
    org.org.features.disable(feature?.id ?? '');

    expect(await refresh(org, app, rotated)).toBe(rotated);
  });
});

test.describe('The console while rotation is a feature', () => {
  test.use({ options: { seed: { refreshTokenRotation: 'feature off' } } });

  test('offers the choice once the feature is on', async ({ page, visit }) => {
    await visit.open('/admin/apps/oauth2-wizard/create?applicationType=BROWSER');
    const grant = page.getByText('Refresh Token', { exact: true });
    const rotate = page.getByText('Rotate token after every use');
    await grant.click();
    await expect(page.getByRole('checkbox', { name: 'Refresh Token' })).toBeChecked();
    await expect(rotate).toHaveCount(0);

    await visit.open('/admin/settings/features');
    const row = page.locator('.switch-row').filter({ hasText: 'Refresh Token Rotation' });
    await row.locator('.switch-slider').click();
    await expect
      .poll(async () =>
        (await visit.api<Feature[]>('/features')).find(({ name }) => name.includes('Rotation')),
      )
      .toMatchObject({ status: 'ENABLED' });

    await visit.open('/admin/apps/oauth2-wizard/create?applicationType=BROWSER');
    await grant.click();
    await expect(rotate).toBeVisible();
  });
});

const signedIn = async (
  org: OauthOrg,
  refreshToken: RefreshTokenBehavior,
): Promise<{ app: Application; value: string }> => {
  org.setRuleGrants('interaction_code');
  const app = org.createApp({ refreshToken });
  const proof = newProof();
  const code = await org.interactionCode(app, proof, { scope: 'openid offline_access' });
  const { body } = await org.post('/oauth2/default/v1/token', {
    client_id: app.clientId,
    redirect_uri: redirectUri,
    grant_type: 'interaction_code',
    interaction_code: code,
    code_verifier: proof.verifier,
  });
  return { app, value: String(body['refresh_token']) };
};

const refresh = async (org: OauthOrg, app: Application, value: string): Promise<string> => {
  const { body } = await org.post('/oauth2/default/v1/token', {
    grant_type: 'refresh_token',
    client_id: app.clientId,
    refresh_token: value,
  });
  return String(body['refresh_token']);
};
