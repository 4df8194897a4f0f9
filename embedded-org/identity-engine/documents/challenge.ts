import {
  authenticator,
  authenticatorLists,
  choice,
  emailActions,
  enrollment,
  recoverAction,
} from './authenticators.ts';
import type { Fields } from './ion.ts';
import { credentials, form, object } from './ion.ts';
import type { Message } from './messages.ts';
import { messages } from './messages.ts';
import type { AuthenticatorView, SignInView } from './sign-in-view.ts';

const current = '$.currentAuthenticatorEnrollment';

/** Which authenticator to prove. */
export const selectAuthenticatorAuthenticate = (
  view: SignInView,
): { remediations: Fields[]; also: Fields } => ({
  remediations: [select(view)],
  also: authenticatorLists(view.options, view.passkeys),
});

/** Whether to send the e-mail. */
export const authenticatorVerificationData = (
  view: SignInView,
  asked: AuthenticatorView,
): { remediations: Fields[]; also: Fields } => ({
  remediations: [
    {
      ...form(view, 'authenticator-verification-data', 'challenge', [
        {
          name: 'authenticator',
          label: asked.name,
          form: {
            value: [
              { name: 'id', required: true, value: asked.authenticatorId, mutable: false },
              {
                name: 'methodType',
                type: 'string',
                required: true,
                options: [{ label: asked.name, value: asked.methodType }],
              },
            ],
          },
        },
      ]),
      relatesTo: [current],
    },
    ...others(view),
  ],
  also: {
    currentAuthenticatorEnrollment: object({
      ...enrollment(asked),
      profile: { email: view.maskedEmail },
    }),
    ...authenticatorLists(view.options, view.passkeys),
  },
});

/** The answer of one authenticator. */
export const challengeAuthenticator = (
  view: SignInView,
  asked: AuthenticatorView,
  atField: Message | undefined,
): { remediations: Fields[]; also: Fields } => ({
  remediations: [
    {
      ...form(view, 'challenge-authenticator', 'challenge/answer', [
        credentials(answerFields(view, asked, atField)),
      ]),
      relatesTo: [asked.key === 'webauthn' ? '$.currentAuthenticator' : current],
    },
    ...others(view),
  ],
  also: {
    ...(asked.key === 'webauthn'
      ? { currentAuthenticator: object({ ...challengeData(view), ...authenticator(asked) }) }
      : {
          currentAuthenticatorEnrollment: object({ ...actions(view, asked), ...enrollment(asked) }),
        }),
    ...authenticatorLists(view.options, view.passkeys),
  },
});

/** What any of the user's passkeys has to sign (WebAuthn 3, 5.5). The relying party is the page's host. */
const challengeData = ({ orgUrl, passkeyChallenge }: SignInView): Fields => ({
  contextualData: {
    challengeData: {
      challenge: passkeyChallenge,
      userVerification: 'preferred',
      extensions: { appid: orgUrl },
    },
  },
});

const answerFields = (
  view: SignInView,
  { key }: AuthenticatorView,
  atField: Message | undefined,
): Fields[] => {
  const faults: Fields = atField ? { messages: messages(atField) } : {};
  switch (key) {
    case 'okta_password':
      return [{ name: 'passcode', label: 'Password', required: true, secret: true, ...faults }];
    case 'security_question':
      return [
        {
          name: 'questionKey',
          value: view.question?.key ?? '',
          required: true,
          mutable: false,
        },
        { name: 'answer', label: view.question?.text ?? '', required: true, ...faults },
      ];
    case 'webauthn':
      return [
        {
          name: 'authenticatorData',
          label: 'Authenticator Data',
          required: true,
          visible: false,
        },
        { name: 'clientData', label: 'Client Data', required: true, visible: false },
        { name: 'signatureData', label: 'Signature Data', required: true, visible: false },
      ];
    default:
      return [{ name: 'passcode', label: 'Enter code', required: true, visible: true, ...faults }];
  }
};

const actions = (view: SignInView, { key }: AuthenticatorView): Fields => {
  switch (key) {
    case 'okta_password':
      return recoverAction(view);
    case 'okta_email':
      return emailActions(view);
    case 'security_question':
      return {
        contextualData: {
          enrolledQuestion: {
            questionKey: view.question?.key ?? '',
            question: view.question?.text ?? '',
          },
        },
      };
    default:
      return {};
  }
};

/** The way to another authenticator, where there is one. */
const others = (view: SignInView): Fields[] => (view.options.length > 1 ? [select(view)] : []);

const select = (view: SignInView): Fields =>
  form(view, 'select-authenticator-authenticate', 'challenge', [
    choice(view.options, 'authenticatorEnrollments'),
  ]);
