import { expect, test } from '@playwright/test';
import type { AuthenticatorKey } from '../../../embedded-org/domain/authenticators.ts';
import { ManagementOrg, orgUrl } from './management-org.ts';

const root = '/api/v1/authenticators';

test.describe('Authenticators', () => {
  let org: ManagementOrg;
  const idOf = (key: AuthenticatorKey): string => org.org.authenticators.withKey(key).id;
  const deed = (key: AuthenticatorKey, step: string): ReturnType<ManagementOrg['call']> =>
    org.call(`${root}/${idOf(key)}/lifecycle/${step}`, { method: 'POST' });

  test.beforeEach(() => {
    org = new ManagementOrg();
  });

  test('every org lists them all, and uses some', async () => {
    const { status, body } = await org.call(root);
    expect(status).toBe(200);
    const statuses = Object.fromEntries(
      (body as unknown as { key: string; status: string }[]).map((one) => [one.key, one.status]),
    );
    expect(statuses).toEqual({
      okta_email: 'ACTIVE',
      google_otp: 'ACTIVE',
      okta_verify: 'INACTIVE',
      okta_password: 'ACTIVE',
      phone_number: 'INACTIVE',
      webauthn: 'INACTIVE',
      security_question: 'ACTIVE',
    });
  });

  test('one that users can enrol is not deactivated before its policies let go of it', async () => {
    expect(await deed('google_otp', 'deactivate')).toMatchObject({
      status: 403,
      body: {
        errorCode: 'E0000148',
        errorCauses: [{ errorSummary: 'Authenticator Enrollment Policies: Default Policy' }],
      },
    });
    const { id, settings } = org.org.policies.authenticatorEnrollments.all()[0] ?? {};
    const authenticators = settings?.authenticators?.filter(({ key }) => key !== 'google_otp');
    await org.call(`/api/v1/policies/${id ?? ''}`, {
      method: 'PUT',
      body: { type: 'MFA_ENROLL', name: 'Default Policy', settings: { authenticators } },
    });
    expect(await deed('google_otp', 'deactivate')).toMatchObject({
      status: 200,
      body: { status: 'INACTIVE', _links: { activate: {} } },
    });
    expect(org.org.authenticators.isAllowedFor('google_otp', 'sso')).toBe(false);
    expect(await deed('google_otp', 'activate')).toMatchObject({
      status: 200,
      body: { status: 'ACTIVE' },
    });
    expect(org.org.policies.authenticatorEnrollment(undefined).requirements.get('google_otp')).toBe(
      'OPTIONAL',
    );
  });

  test('the password stays, and nothing leads to its deactivation', async () => {
    const { body } = await org.call(`${root}/${idOf('okta_password')}`);
    expect(Object.keys(body._links)).toEqual(['self', 'methods']);
    expect((await deed('okta_password', 'deactivate')).status).toBe(403);
  });

  test('settings are replaced, and decide what an authenticator is good for', async () => {
    expect(org.org.authenticators.isAllowedFor('okta_email', 'sso')).toBe(false);
    const answer = await org.call(`${root}/${idOf('okta_email')}`, {
      method: 'PUT',
      body: {
        key: 'okta_email',
        name: 'Email',
        settings: { allowedFor: 'any', tokenLifetimeInMinutes: 10 },
      },
    });
    expect(answer.body).toMatchObject({
      settings: { allowedFor: 'any', tokenLifetimeInMinutes: 10 },
    });
    expect(org.org.authenticators.isAllowedFor('okta_email', 'sso')).toBe(true);
  });

  test('one is set up once', async () => {
    const body = { key: 'webauthn', name: 'Security Key' };
    expect(await org.call(root, { body })).toMatchObject({
      status: 200,
      body: { key: 'webauthn', status: 'ACTIVE', name: 'Security Key' },
    });
    expect(await org.call(root, { body })).toMatchObject({
      status: 409,
      body: {
        errorCode: 'E0000157',
        errorSummary: 'Another authenticator with key: webauthn is already active.',
      },
    });
    expect(await org.call(root, { body: { key: 'duo', name: 'Duo' } })).toMatchObject({
      status: 400,
      body: { errorCode: 'E0000001' },
    });
  });

  test('a phone needs somebody to call it', async () => {
    for (const refused of [
      await deed('phone_number', 'activate'),
      await org.call(`${root}/${idOf('phone_number')}`, {
        method: 'PUT',
        body: { key: 'phone_number', name: 'Phone', type: 'phone' },
      }),
    ])
      expect(refused).toMatchObject({ status: 400, body: { errorCode: 'E0000226' } });
  });

  test('bad input is refused', async () => {
    const email = `${root}/${idOf('okta_email')}`;
    for (const body of [
      { key: 'google_otp', name: 'Email' },
      { key: 'okta_email', name: '' },
      { key: 'okta_email' },
      { key: 'okta_email', name: 'Email', settings: { allowedFor: 'everything' } },
      { key: 'okta_email', name: 'Email', settings: { tokenLifetimeInMinutes: 0 } },
    ])
      expect(await org.call(email, { method: 'PUT', body })).toMatchObject({
        status: 400,
        body: { errorCode: 'E0000001' },
      });
    expect(await org.call(`${root}/autabsent`)).toMatchObject({
      status: 404,
      body: { errorSummary: 'Not found: Resource not found: autabsent (Authenticator)' },
    });
  });

  test('methods are listed and switched, but never all of them off', async () => {
    await deed('okta_verify', 'activate');
    const methods = `${root}/${idOf('okta_verify')}/methods`;
    expect((await org.call(methods)).body.map(({ type }) => type)).toEqual([
      'push',
      'totp',
      'signed_nonce',
    ]);
    const off = (type: string): ReturnType<ManagementOrg['call']> =>
      org.call(`${methods}/${type}/lifecycle/deactivate`, { method: 'POST' });
    expect(await off('push')).toMatchObject({
      status: 200,
      body: {
        status: 'INACTIVE',
        _links: { activate: { href: `${orgUrl}${methods}/push/lifecycle/activate` } },
      },
    });
    expect((await off('totp')).status).toBe(200);
    expect((await off('signed_nonce')).status).toBe(403);
    expect((await org.call(`${methods}/sms`)).status).toBe(404);
  });
});
