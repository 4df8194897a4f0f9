import type { Fields } from './ion.ts';
import { array, form, object } from './ion.ts';
import type { AuthenticatorView, PasskeyView, SignInView } from './sign-in-view.ts';

/** Milliseconds between two questions of a client whether the link in the e-mail was opened. */
const pollInterval = 4000;

/** An authenticator as every document names it. */
export const authenticator = (view: AuthenticatorView): Fields => ({
  type: view.type,
  key: view.key,
  id: view.authenticatorId,
  displayName: view.name,
  methods: [{ type: view.methodType }],
});

/** A user's enrolment. Its id is not the authenticator's where the user has one. */
export const enrollment = (view: AuthenticatorView): Fields => ({
  ...authenticator(view),
  id: view.enrollmentId ?? view.authenticatorId,
});

/**
 * The lists that the options of a choice relate to.
 *
 * @param passkeys of the user: each is an enrolment of its own, which tells its credential
 */
export const authenticatorLists = (
  views: readonly AuthenticatorView[],
  passkeys: readonly PasskeyView[] = [],
): Fields => {
  const enrolled = views.filter(({ enrollmentId }) => enrollmentId !== undefined);
  const key = enrolled.find((view) => view.key === 'webauthn');
  const [, ...further] = passkeys;
  return {
    authenticators: array(views.map(authenticator)),
    authenticatorEnrollments: array([
      ...enrolled.map((view) =>
        view === key && passkeys[0] ? passkeyEnrollment(view, passkeys[0]) : enrollment(view),
      ),
      ...(key ? further.map((passkey) => passkeyEnrollment(key, passkey)) : []),
    ]),
  };
};

const passkeyEnrollment = (
  view: AuthenticatorView,
  { credentialId, id, name }: PasskeyView,
): Fields => ({ ...authenticator(view), id, displayName: name, credentialId });

/**
 * The field by which one of several authenticators is chosen.
 *
 * @param list what the options relate to, in the same order
 */
export const choice = (
  views: readonly AuthenticatorView[],
  list: 'authenticators' | 'authenticatorEnrollments',
): Fields => ({
  name: 'authenticator',
  type: 'object',
  options: views.map((view, index) => ({
    label: view.name,
    value: {
      form: {
        value: [
          { name: 'id', required: true, value: view.authenticatorId, mutable: false },
          { name: 'methodType', required: false, value: view.methodType, mutable: false },
        ],
      },
    },
    relatesTo: `$.${list}.value[${index}]`,
  })),
});

/** What a client can do while a code is on its way by e-mail. */
export const emailActions = (view: SignInView): Fields => ({
  resend: form(view, 'resend', 'challenge/resend'),
  poll: { ...form(view, 'poll', 'challenge/poll'), refresh: pollInterval },
  profile: { email: view.maskedEmail },
});

/** «Forgot password?» */
export const recoverAction = (view: SignInView): Fields =>
  view.offers.recovery ? { recover: form(view, 'recover', 'recover') } : {};

/** The password as the authenticator of the page, with the way to a new one. */
export const currentPassword = (view: SignInView): Fields => ({
  currentAuthenticator: object({ ...recoverAction(view), ...authenticator(view.password) }),
});

/** What a new password has to be like, for a client to show. */
export const passwordSettings = ({ requirements }: SignInView): Fields => ({
  settings: {
    complexity: { ...requirements.complexity },
    age: { ...requirements.age },
  },
});
