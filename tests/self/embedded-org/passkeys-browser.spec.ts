import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { EmbeddedOrg } from '../../../embedded-org/index.ts';
import { startOrg } from '../../../embedded-org/index.ts';
import { enterCredentials } from '../widget-form.ts';
import { OauthOrg } from './oauth-org.ts';
import { SignInSettings } from './sign-in-settings.ts';

const userPath = '/api/v1/users/sample.user@embedded.example';

const api = async (
  org: EmbeddedOrg,
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; body: unknown }> => {
  const response = await org.request(path, {
    method,
    headers: { authorization: `SSWS ${org.apiToken}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return {
    status: response.status,
    body: response.status === 204 ? undefined : await response.json(),
  };
};

/** The authenticator is one of the org's from now on. */
const activateWebauthn = (org: EmbeddedOrg) =>
  api(org, 'POST', '/api/v1/authenticators', {
    key: 'webauthn',
    name: 'Security Key or Biometric',
  });

interface Activation {
  readonly id: string;
  readonly _embedded: { readonly activation: { readonly challenge: string } };
}

/** Has the browser make what the org asks for, in the form in which it is sent back. */
const make = (page: Page, activation: object) =>
  page.evaluate(async (given) => {
    const bytes = (text: string) =>
      Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
    const text = (buffer: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)));
    const options = given as unknown as PublicKeyCredentialCreationOptions & {
      challenge: string;
      user: { id: string };
    };
    const made = (await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: [],
      },
    })) as PublicKeyCredential;
    const response = made.response as AuthenticatorAttestationResponse;
    return {
      clientData: text(response.clientDataJSON),
      attestation: text(response.attestationObject),
    };
  }, activation);

test.describe('A passkey as a factor of the Management API', () => {
  test('is set up by what a browser makes, and signs in at the org’s own page', async ({
    context,
    page,
  }) => {
    await using org = await startOrg();
    await context.credentials.install();
    await activateWebauthn(org);
    await page.goto(`${org.orgUrl}/login/login.htm`);

    const begun = await api(org, 'POST', `${userPath}/factors`, {
      factorType: 'webauthn',
      provider: 'FIDO',
    });
    expect(begun).toMatchObject({
      status: 200,
      body: {
        factorType: 'webauthn',
        provider: 'FIDO',
        vendorName: 'FIDO',
        status: 'PENDING_ACTIVATION',
        _links: { activate: {} },
        _embedded: { activation: { rp: { name: 'Embedded Org' }, excludeCredentials: [] } },
      },
    });
    const { _embedded, id } = begun.body as Activation;
    const activated = await api(
      org,
      'POST',
      `${userPath}/factors/${id}/lifecycle/activate`,
      await make(page, _embedded.activation),
    );
    const [credential] = await context.credentials.get();
    expect(activated).toMatchObject({
      status: 200,
      body: {
        id,
        status: 'ACTIVE',
        profile: { credentialId: credential?.id, authenticatorName: 'Authenticator' },
      },
    });
    expect((await api(org, 'GET', `${userPath}/factors`)).body).toContainEqual(
      expect.objectContaining({ id, factorType: 'webauthn', status: 'ACTIVE' }),
    );

    await api(org, 'POST', `${userPath}/roles`, { type: 'READ_ONLY_ADMIN' });
    await page.goto(`${org.adminUrl}/admin/dashboard`);
    await enterCredentials(page, org.user);
    await expect(page).toHaveURL(`${org.adminUrl}/admin/dashboard`);

    const gone = await api(org, 'DELETE', `${userPath}/factors/${id}`);
    expect(gone.status).toBe(204);
    expect((await api(org, 'GET', `${userPath}/factors/${id}`)).status).toBe(404);
  });

  test('is not set up by what was made for another challenge, or a second time', async ({
    context,
    page,
  }) => {
    await using org = await startOrg();
    await context.credentials.install();
    const enrol = () =>
      api(org, 'POST', `${userPath}/factors`, { factorType: 'webauthn', provider: 'FIDO' });
    expect((await enrol()).status, 'before the org has the authenticator').toBe(400);
    await activateWebauthn(org);
    await page.goto(`${org.orgUrl}/login/login.htm`);

    const { body } = await enrol();
    const { _embedded, id } = body as Activation;
    const path = `${userPath}/factors/${id}/lifecycle/activate`;
    const ofAnother = { ..._embedded.activation, challenge: 'AAAA' };
    const refused = await api(org, 'POST', path, await make(page, ofAnother));
    expect(refused).toMatchObject({ status: 403, body: { errorCode: 'E0000068' } });
    const made = await make(page, _embedded.activation);
    expect((await api(org, 'POST', path, made)).status).toBe(200);
    expect((await api(org, 'POST', path, made)).status).toBe(403);
  });

  test('is taken away with the other factors', async () => {
    await using org = await startOrg();
    await activateWebauthn(org);
    await api(org, 'POST', `${userPath}/factors`, { factorType: 'webauthn', provider: 'FIDO' });
    await api(org, 'POST', `${userPath}/lifecycle/reset_factors`);
    const { body } = await api(org, 'GET', `${userPath}/factors`);
    expect(body).toMatchObject([{ factorType: 'email' }]);
  });
});

test.describe('The Sign-In Widget', () => {
  test('sets up a passkey that is required, and asks for it the next time', async ({
    context,
    page,
  }) => {
    await using org = await OauthOrg.start();
    await context.credentials.install();
    const { authenticators, passkeys, users } = org.org;
    authenticators.setStatus(authenticators.withKey('webauthn').id, 'ACTIVE');
    new SignInSettings(org.org).enrolment({ okta_password: 'REQUIRED', webauthn: 'REQUIRED' });
    await page.goto(`${org.url}/`);
    await enterCredentials(page, org.people.user);
    await page.locator('[data-se="webauthn"] [data-se="button"], a[data-se="webauthn"]').click();
    await page.locator('.webauthn-setup').click();
    await expect(page.getByText('Sample User')).toBeVisible();

    const [made] = await context.credentials.get();
    const [kept] = passkeys.of(users.get(org.people.user.username).id);
    expect(kept?.credentialId).toBe(made?.id);
    expect(kept?.signCount).toBe(0);
    const app = org.createApp({ redirectUris: [`${org.url}/favicon.ico`] });
    app.signInPolicyId = org.signInPolicy('Any two factors');
    await context.clearCookies();
    const authorize = new URL('/oauth2/default/v1/authorize', org.url);
    authorize.search = new URLSearchParams({
      client_id: app.clientId,
      response_type: 'code',
      scope: 'openid',
      state: 'a-state',
      nonce: 'a-nonce',
      redirect_uri: `${org.url}/favicon.ico`,
      code_challenge: 'a'.repeat(43),
      code_challenge_method: 'S256',
    }).toString();
    await page.goto(authorize.href);
    await enterCredentials(page, org.people.user);
    await expect(page).toHaveURL(/[?&]code=/);
    expect(passkeys.of(users.get(org.people.user.username).id)[0]?.signCount).toBe(1);
  });
});
