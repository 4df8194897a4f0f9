import { expect, test } from '@playwright/test';
import { coseKeyOf } from '../../../embedded-org/domain/passkeys.ts';
import type { Answer } from './oauth-org.ts';
import { OauthOrg, interactionCodeIn, messageKeysIn, newProof } from './oauth-org.ts';
import { SoftwareAuthenticator } from './software-authenticator.ts';

const refused = 'authfactor.webauthn.error.assertion_validation_failure';

/** What a document says of the passkey that is asked for. */
interface Asked {
  readonly currentAuthenticator: {
    readonly value: { readonly contextualData: { readonly challengeData: { challenge: string } } };
  };
}

const challengeIn = ({ body }: Answer): string =>
  (body as unknown as Asked).currentAuthenticator.value.contextualData.challengeData.challenge;

/** An org whose sample user signs in with password and passkey. */
class Stage implements AsyncDisposable {
  readonly passkey = new SoftwareAuthenticator();
  readonly org: OauthOrg;

  private constructor(org: OauthOrg) {
    this.org = org;
  }

  static async start(): Promise<Stage> {
    const org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    org.org.authenticators.setStatus(org.org.authenticators.withKey('webauthn').id, 'ACTIVE');
    const stage = new Stage(org);
    stage.enrol(org.people.user.username, stage.passkey);
    return stage;
  }

  enrol(login: string, { id, publicKey }: SoftwareAuthenticator, signCount = 0): void {
    const user = this.org.org.users.get(login);
    const cose = coseKeyOf(publicKey) ?? '';
    this.org.org.passkeys.enroll(user.id, { credentialId: id, publicKey: cose, signCount });
  }

  /** Goes on until the passkey is asked for. */
  async upToPasskey(): Promise<Answer> {
    const { org } = this;
    const app = org.createApp();
    app.signInPolicyId = org.signInPolicy('Any two factors');
    const interact = await org.interact(app, newProof());
    const { body } = await org.postJson('/idp/idx/introspect', {
      interactionHandle: interact.body['interaction_handle'],
    });
    const { password, username } = org.people.user;
    return org.postJson('/idp/idx/identify', {
      stateHandle: body['stateHandle'],
      identifier: username,
      credentials: { passcode: password },
    });
  }

  answer({ body }: Answer, credentials: object): Promise<Answer> {
    return this.org.postJson('/idp/idx/challenge/answer', {
      stateHandle: body['stateHandle'],
      credentials,
    });
  }

  /** What a browser at the org's own page would have signed. */
  due(asked: Answer, signCount = 1) {
    return {
      challenge: challengeIn(asked),
      origin: this.org.url,
      rpId: 'localhost',
      signCount,
    };
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.org[Symbol.asyncDispose]();
  }
}

test.describe('A passkey beside the password', () => {
  test('is asked for as Okta does, and lets the user in', async () => {
    await using stage = await Stage.start();
    const asked = await stage.upToPasskey();

    expect(asked.body).toMatchObject({
      remediation: {
        value: [
          {
            name: 'challenge-authenticator',
            relatesTo: ['$.currentAuthenticator'],
            value: [
              {
                name: 'credentials',
                form: {
                  value: [
                    { name: 'authenticatorData' },
                    { name: 'clientData' },
                    { name: 'signatureData' },
                  ],
                },
              },
              { name: 'stateHandle' },
            ],
          },
        ],
      },
      currentAuthenticator: {
        value: {
          key: 'webauthn',
          type: 'security_key',
          contextualData: { challengeData: { userVerification: 'preferred' } },
        },
      },
      authenticatorEnrollments: {
        value: [{ key: 'webauthn', credentialId: stage.passkey.id }],
      },
    });
    const answered = await stage.answer(asked, stage.passkey.sign(stage.due(asked)));
    expect(interactionCodeIn(answered)).not.toBe('');
  });

  const wrongs: [what: string, wrong: Partial<ReturnType<Stage['due']>> & { type?: string }][] = [
    ['of another challenge', { challenge: 'c29tZSBvdGhlciBjaGFsbGVuZ2U' }],
    ['of another origin', { origin: 'http://localhost:1' }],
    ['of another relying party', { rpId: 'localhost.example' }],
    ['of the making of a passkey', { type: 'webauthn.create' }],
  ];
  for (const [what, wrong] of wrongs)
    test(`is not taken where it is ${what}`, async () => {
      await using stage = await Stage.start();
      const asked = await stage.upToPasskey();
      const due = stage.due(asked);

      const answered = await stage.answer(asked, stage.passkey.sign({ ...due, ...wrong }));

      expect(answered.status).toBe(401);
      expect(messageKeysIn(answered)).toEqual([refused]);
      // Every answer uses its challenge up.
      expect(challengeIn(answered)).not.toBe(due.challenge);
      const late = await stage.answer(answered, stage.passkey.sign(due));
      expect(messageKeysIn(late)).toEqual([refused]);
      const right = await stage.answer(late, stage.passkey.sign(stage.due(late)));
      expect(interactionCodeIn(right)).not.toBe('');
    });

  test('is not taken where another key has signed, be it of another user', async () => {
    await using stage = await Stage.start();
    const stranger = new SoftwareAuthenticator();
    stage.enrol(stage.org.people.admin.username, stranger);
    const asked = await stage.upToPasskey();

    const answered = await stage.answer(asked, stranger.sign(stage.due(asked)));

    expect(messageKeysIn(answered)).toEqual([refused]);
  });

  test('is not taken where its count goes back, or stands still: it is of a copy', async () => {
    await using stage = await Stage.start();
    const counts: [count: number, taken: boolean][] = [
      [5, true],
      [5, false],
      [4, false],
      [0, false],
      [6, true],
    ];
    for (const [count, taken] of counts) {
      const asked = await stage.upToPasskey();
      const answered = await stage.answer(asked, stage.passkey.sign(stage.due(asked, count)));
      expect(interactionCodeIn(answered) !== '', `count ${count}`).toBe(taken);
    }
  });

  test('need not count', async () => {
    await using stage = await Stage.start();
    for (const _ of [1, 2]) {
      const asked = await stage.upToPasskey();
      const answered = await stage.answer(asked, stage.passkey.sign(stage.due(asked, 0)));
      expect(interactionCodeIn(answered)).not.toBe('');
    }
  });

  test('is found among several of the user, which the client does not tell', async () => {
    await using stage = await Stage.start();
    const second = new SoftwareAuthenticator();
    stage.enrol(stage.org.people.user.username, second);
    const asked = await stage.upToPasskey();

    expect(asked.body).toMatchObject({
      authenticatorEnrollments: {
        value: [{ credentialId: stage.passkey.id }, { credentialId: second.id }],
      },
    });
    const answered = await stage.answer(asked, second.sign(stage.due(asked)));
    expect(interactionCodeIn(answered)).not.toBe('');
  });

  test('rests after five wrong signatures, and what is none is wrong', async () => {
    await using stage = await Stage.start();
    let asked = await stage.upToPasskey();
    const nothing = { clientData: 'e30=', authenticatorData: '', signatureData: '??' };
    for (const credentials of [nothing, {}, nothing, { clientData: 'e30=' }])
      asked = await stage.answer(asked, credentials);
    expect(messageKeysIn(asked)).toEqual([refused]);

    asked = await stage.answer(asked, nothing);
    const right = await stage.answer(asked, stage.passkey.sign(stage.due(asked)));

    expect(messageKeysIn(right)).toEqual(['authfactor.challenge.suspended_factor']);
  });

  test('is taken once, also where it is sent twice at once', async () => {
    await using stage = await Stage.start();
    const asked = await stage.upToPasskey();
    const signed = stage.passkey.sign(stage.due(asked));

    const answers = await Promise.all([stage.answer(asked, signed), stage.answer(asked, signed)]);

    expect(answers.filter((answer) => interactionCodeIn(answer) !== '')).toHaveLength(1);
  });
});
