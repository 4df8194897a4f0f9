import {
  authenticator,
  authenticatorLists,
  choice,
  emailActions,
  passwordSettings,
} from './authenticators.ts';
import type { Fields } from './ion.ts';
import { credentials, form, object } from './ion.ts';
import type { Message } from './messages.ts';
import { messages, messagesAt } from './messages.ts';
import { passkeyCreation } from './passkey-creation.ts';
import type { AuthenticatorView, SignInView } from './sign-in-view.ts';

const related = { relatesTo: ['$.currentAuthenticator'] };

/** Which authenticator to set up, and the way past optional ones. */
export const selectAuthenticatorEnroll = (
  view: SignInView,
): { remediations: Fields[]; also: Fields } => ({
  remediations: [select(view), ...skip(view)],
  also: authenticatorLists(view.options),
});

/** What setting up one authenticator takes. */
export const enrollAuthenticator = (
  view: SignInView,
  asked: AuthenticatorView,
  atField: Message | undefined,
): { remediations: Fields[]; also: Fields } => ({
  remediations: [
    {
      ...form(view, 'enroll-authenticator', 'challenge/answer', [answer(view, asked, atField)]),
      ...related,
    },
    ...(view.options.length > 1 ? [select(view)] : []),
    ...skip(view),
  ],
  also: {
    currentAuthenticator: object({ ...more(view, asked), ...authenticator(asked) }),
    enrollmentAuthenticator: object(authenticator(asked)),
    ...authenticatorLists(view.options),
  },
});

/** A new password in place of a forgotten one. */
export const resetAuthenticator = (
  view: SignInView,
  atField: Message | undefined,
): { remediations: Fields[]; also: Fields } => ({
  remediations: [
    {
      ...form(view, 'reset-authenticator', 'challenge/answer', [
        credentials([
          newPassword(atField),
          { name: 'revokeSessions', type: 'boolean', label: 'Sign me out of all other devices' },
        ]),
      ]),
      ...related,
    },
  ],
  also: passwordAsCurrent(view),
});

/** A new password in place of an expired one. */
export const reenrollAuthenticator = (
  view: SignInView,
  atField: Message | undefined,
): { remediations: Fields[]; also: Fields } => ({
  remediations: [
    {
      ...form(view, 'reenroll-authenticator', 'challenge/answer', [
        credentials([newPassword(atField)]),
      ]),
      ...related,
    },
  ],
  also: passwordAsCurrent(view),
});

const passwordAsCurrent = (view: SignInView): Fields => {
  const password = { ...authenticator(view.password), ...passwordSettings(view) };
  return {
    currentAuthenticator: object(password),
    recoveryAuthenticator: object(password),
    ...authenticatorLists([view.password]),
  };
};

const newPassword = (atField: Message | undefined): Fields => ({
  name: 'passcode',
  label: 'New password',
  secret: true,
  ...(atField ? { messages: messages(atField) } : {}),
});

const answer = (
  view: SignInView,
  { key }: AuthenticatorView,
  atField: Message | undefined,
): Fields => {
  const faults: Fields = atField ? { messages: messages(atField) } : {};
  switch (key) {
    case 'okta_password':
      return credentials([
        { name: 'passcode', label: 'Enter password', secret: true, required: true, ...faults },
      ]);
    case 'security_question':
      return questions(view);
    case 'webauthn':
      return credentials([
        { name: 'clientData', label: 'Client Data', required: true, visible: false },
        { name: 'attestation', label: 'Attestation', required: true, visible: false },
      ]);
    default:
      return credentials([{ name: 'passcode', label: 'Enter code', required: true, ...faults }]);
  }
};

/** One of the predefined questions, or one of the user's own. */
const questions = (view: SignInView): Fields => {
  const given = {
    name: 'answer',
    label: 'Answer',
    required: true,
    secret: true,
    ...messagesAt(view.faults, 'answer'),
  };
  return {
    name: 'credentials',
    type: 'object',
    required: true,
    options: [
      {
        label: 'Choose a security question',
        value: {
          form: {
            value: [
              {
                name: 'questionKey',
                type: 'string',
                required: true,
                label: 'Choose a security question',
                options: Object.entries(view.questions).map(([value, label]) => ({ label, value })),
                ...messagesAt(view.faults, 'questionKey'),
              },
              given,
            ],
          },
        },
      },
      {
        label: 'Create my own security question',
        value: {
          form: {
            value: [
              { name: 'questionKey', required: true, value: 'custom', mutable: false },
              {
                name: 'question',
                label: 'Create a security question',
                required: true,
                ...messagesAt(view.faults, 'question'),
              },
              given,
            ],
          },
        },
      },
    ],
  };
};

const more = (view: SignInView, { key }: AuthenticatorView): Fields => {
  switch (key) {
    case 'okta_password':
      return passwordSettings(view);
    case 'okta_email':
      return emailActions(view);
    case 'google_otp':
      return {
        contextualData: {
          qrcode: { method: 'embedded', href: view.totp?.qrCode ?? '', type: 'image/png' },
          sharedSecret: view.totp?.secret ?? '',
        },
      };
    case 'webauthn':
      return {
        contextualData: {
          activationData: passkeyCreation({
            orgUrl: view.orgUrl,
            orgName: view.orgName,
            challenge: view.passkeyChallenge,
            user: {
              id: view.user?.id ?? '',
              login: view.user?.identifier ?? '',
              name: `${view.user?.firstName ?? ''} ${view.user?.lastName ?? ''}`,
            },
          }),
        },
      };
    case 'security_question':
      return {
        contextualData: {
          questionKeys: ['custom', ...Object.keys(view.questions)],
          questions: Object.entries(view.questions).map(([questionKey, question]) => ({
            questionKey,
            question,
          })),
        },
      };
    default:
      return {};
  }
};

const select = (view: SignInView): Fields =>
  form(view, 'select-authenticator-enroll', 'credential/enroll', [
    choice(view.options, 'authenticators'),
  ]);

const skip = (view: SignInView): Fields[] => (view.skippable ? [form(view, 'skip', 'skip')] : []);
