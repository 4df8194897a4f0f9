import { OktaAuth } from '@okta/okta-auth-js';
import { expect, test } from '@playwright/test';
import { SignIn } from '../../../sample-client/sign-in/sign-in.ts';

const org = 'https://org.example';
const issuer = `${org}/oauth2/default`;

/** What the client sent, and where. */
interface Sent {
  readonly path: string;
  readonly body: unknown;
}

/**
 * The client's way through an org that asks in another order than the embedded one: the real SDK
 * with the org's answers read from a list.
 *
 * @param answers to the posts after `/interact`, in their order
 */
const script = (answers: readonly (readonly [status: number, document: object])[]) => {
  const sent: Sent[] = [];
  const left = [...answers];
  const reply = (status: number, document: object): Promise<Reply> => {
    const answer = { status, headers: {}, responseText: JSON.stringify(document) };
    const read = { ...answer, responseJSON: document };
    // The SDK's own HTTP client rejects with the answer itself.
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    return status < 300 ? Promise.resolve(answer) : Promise.reject(read);
  };
  const client = new OktaAuth({
    issuer,
    clientId: 'client',
    redirectUri: 'https://app.example/callback',
    storageManager: { token: { storageKey: 'token' }, transaction: { storageKey: 'transaction' } },
    httpRequestClient: (_method, url, { data }) => {
      const path = url.slice(org.length);
      if (path.endsWith('/openid-configuration'))
        return reply(200, { issuer, code_challenge_methods_supported: ['S256'] });
      if (path.endsWith('/interact')) return reply(200, { interaction_handle: 'handle' });
      sent.push({ path, body: typeof data === 'string' ? (JSON.parse(data) as unknown) : data });
      const [status, document] = left.shift() ?? [500, {}];
      return reply(status, document);
    },
  });
  return { sent, signIn: new SignIn(client) };
};

interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly responseText: string;
}

const asks = (name: string, path: string, value: object[], more: object = {}): object => ({
  version: '1.0.0',
  stateHandle: '02.state',
  remediation: {
    type: 'array',
    value: [
      {
        rel: ['create-form'],
        name,
        href: `${org}/idp/idx/${path}`,
        method: 'POST',
        accepts: 'application/json; okta-version=1.0.0',
        value: [
          ...value,
          {
            name: 'stateHandle',
            required: true,
            value: '02.state',
            visible: false,
            mutable: false,
          },
        ],
        ...(name === 'challenge-authenticator' && {
          relatesTo: ['$.currentAuthenticatorEnrollment'],
        }),
      },
    ],
  },
  ...more,
});

const asksIdentifier = asks('identify', 'identify', [
  { name: 'identifier', label: 'Username', required: true },
  { name: 'rememberMe', type: 'boolean', label: 'Remember this device' },
]);

const asksPasscode = (key: string, displayName: string): object =>
  asks(
    'challenge-authenticator',
    'challenge/answer',
    [
      {
        name: 'credentials',
        type: 'object',
        required: true,
        form: { value: [{ name: 'passcode', label: 'Passcode' }] },
      },
    ],
    {
      currentAuthenticatorEnrollment: {
        type: 'object',
        value: { id: 'lae', key, displayName, type: 'app', methods: [] },
      },
    },
  );

const offers = (...keys: string[]): object =>
  asks(
    'select-authenticator-authenticate',
    'challenge',
    [
      {
        name: 'authenticator',
        type: 'object',
        options: keys.map((key, index) => ({
          label: `Label of ${key}`,
          value: { form: { value: [{ name: 'id', value: `aut-${key}`, mutable: false }] } },
          relatesTo: `$.authenticatorEnrollments.value[${index}]`,
        })),
      },
    ],
    {
      authenticatorEnrollments: {
        type: 'array',
        value: keys.map((key) => ({ id: key, key, displayName: key, type: key, methods: [] })),
      },
    },
  );

const ends = (message: string): object => ({
  version: '1.0.0',
  messages: { type: 'array', value: [{ message, class: 'ERROR', i18n: { key: 'key' } }] },
});

const says = (document: object, message: string, kind: 'ERROR' | 'INFO'): object => ({
  ...document,
  messages: { type: 'array', value: [{ message, class: kind, i18n: { key: 'key' } }] },
});

const user = { username: 'user@example.com', password: 'password' };

test('gives the password when it is asked for on a page of its own', async () => {
  const { sent, signIn } = script([
    [200, asksIdentifier],
    [200, asksPasscode('okta_password', 'Password')],
    [200, asksPasscode('google_otp', 'Google Authenticator')],
  ]);

  const question = await signIn.submit(user);

  expect(sent.map(({ path }) => path)).toEqual([
    '/idp/idx/introspect',
    '/idp/idx/identify',
    '/idp/idx/challenge/answer',
  ]);
  expect(sent[1]?.body).toMatchObject({ identifier: user.username, stateHandle: '02.state' });
  expect(sent[2]?.body).toMatchObject({ credentials: { passcode: user.password } });
  expect(question?.step).toMatchObject({
    title: 'Google Authenticator',
    fields: [{ name: 'verificationCode', label: 'Enter code' }],
    button: 'Verify',
  });
});

test('chooses the password for who has entered one', async () => {
  const { sent, signIn } = script([
    [200, asksIdentifier],
    [200, offers('google_otp', 'okta_password')],
    [200, asksPasscode('okta_password', 'Password')],
    [200, asksPasscode('google_otp', 'Google Authenticator')],
  ]);

  await signIn.submit(user);

  expect(sent[2]).toMatchObject({
    path: '/idp/idx/challenge',
    body: { authenticator: { id: 'aut-okta_password' } },
  });
  expect(sent[3]?.body).toMatchObject({ credentials: { passcode: user.password } });
});

test('lets the user choose between the other authenticators', async () => {
  const { sent, signIn } = script([
    [200, asksIdentifier],
    [200, offers('google_otp', 'okta_email')],
    [200, asksPasscode('okta_email', 'Email')],
  ]);

  const choice = await signIn.submit(user);
  expect(choice?.step.fields).toMatchObject([
    {
      name: 'authenticator',
      choices: [
        { value: 'google_otp', label: 'Label of google_otp' },
        { value: 'okta_email', label: 'Label of okta_email' },
      ],
    },
  ]);
  await signIn.submit({ authenticator: 'okta_email' });

  expect(sent[2]).toMatchObject({
    path: '/idp/idx/challenge',
    body: { authenticator: { id: 'aut-okta_email' } },
  });
});

test('tries a password once and asks for another', async () => {
  const passwordPage = asksPasscode('okta_password', 'Password');
  const { sent, signIn } = script([
    [200, asksIdentifier],
    [200, passwordPage],
    [401, says(passwordPage, 'Authentication failed', 'ERROR')],
  ]);

  const question = await signIn.submit(user);

  expect(sent).toHaveLength(3);
  expect(question).toMatchObject({
    refusal: 'Authentication failed',
    step: { fields: [{ name: 'password', secret: true }], button: 'Verify' },
  });
});

test('tells a refusal from a notice', async () => {
  const { signIn } = script([
    [200, asksIdentifier],
    [200, says(asksPasscode('okta_email', 'Email'), 'We sent you a code.', 'INFO')],
    [400, says(asksPasscode('okta_email', 'Email'), 'There is no such account.', 'INFO')],
  ]);

  expect(await signIn.submit(user)).toMatchObject({ notice: 'We sent you a code.' });
  expect(await signIn.submit({ verificationCode: '1' })).toMatchObject({
    refusal: 'There is no such account.',
  });
});

test('begins again after the org has ended the attempt', async () => {
  const { sent, signIn } = script([
    [401, ends('You have been logged out due to inactivity.')],
    [200, asksIdentifier],
    [401, ends('The session has expired.')],
  ]);

  expect(await signIn.submit(user)).toMatchObject({
    refusal: 'You have been logged out due to inactivity.',
    step: { name: 'identify', fields: [{ name: 'username', value: user.username }, {}] },
  });
  expect(await signIn.submit(user)).toMatchObject({ refusal: 'The session has expired.' });
  expect(sent.map(({ path }) => path)).toEqual([
    '/idp/idx/introspect',
    '/idp/idx/introspect',
    '/idp/idx/identify',
  ]);
});

test('has a sentence for an answer without one', async () => {
  const { signIn } = script([[500, {}]]);

  expect((await signIn.submit(user))?.refusal).not.toBe('');
});
