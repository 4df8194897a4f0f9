import type { Asked, Problem } from '../sign-in.ts';
import {
  authenticatorVerificationData,
  challengeAuthenticator,
  selectAuthenticatorAuthenticate,
} from './challenge.ts';
import {
  enrollAuthenticator,
  reenrollAuthenticator,
  resetAuthenticator,
  selectAuthenticatorEnroll,
} from './enroll.ts';
import { enrollProfile } from './enroll-profile.ts';
import { identify, identifyRecovery } from './identify.ts';
import type { Fields } from './ion.ts';
import { form, object } from './ion.ts';
import type { IdxStatus, Message, MessageSubject } from './messages.ts';
import { messageOf, messages } from './messages.ts';
import type { SignInView } from './sign-in-view.ts';
import { selectAuthenticatorUnlockAccount } from './unlock-account.ts';

/** A document and the status it is sent with. */
export interface IdxDocument {
  readonly status: IdxStatus;
  readonly body: Fields;
}

/** The document that asks a question, with the reason why it asks again. */
export const questionDocument = (
  view: SignInView,
  question: Asked['question'],
  problem: Problem | undefined,
): IdxDocument => {
  const message = problem && messageOf(problem, subjectOf(view));
  const atField = message?.atField === true ? message : undefined;
  const { remediations, also } = asked(view, question, atField);
  return {
    status: message?.status ?? (problem === undefined ? 200 : 400),
    body: {
      ...envelope(view),
      remediation: { type: 'array', value: remediations },
      ...also,
      ...(message && !atField ? { messages: messages(message) } : {}),
      ...userOf(view),
      cancel: form(view, 'cancel', 'cancel'),
      ...appOf(view),
    },
  };
};

/** The end of a flow without a code. Without a view nothing is known of it any more. */
export const endDocument = (view: SignInView | undefined, problem: Problem): IdxDocument => {
  const message = messageOf(problem, subjectOf(view));
  if (!message) throw new TypeError(`«${problem}» ends nothing.`);
  const body = { version: '1.0.0', messages: messages(message) };
  if (!view || !leadsBack(problem)) return { status: message.status, body };
  return {
    status: message.status,
    body: {
      ...envelope(view),
      messages: messages(message),
      failure: {
        name: 'failure-redirect',
        href: `${view.orgUrl}/login/error/redirect?stateToken=${view.stateHandle}`,
      },
      ...appOf(view),
    },
  };
};

/** Success of an embedded sign-in. @param tokenUrl the token endpoint the code is for */
export const interactionCodeDocument = (
  view: SignInView,
  tokenUrl: string,
  clientId: string,
  interactionCode: string,
): IdxDocument => ({
  status: 200,
  body: {
    ...envelope(view),
    ...userOf(view),
    successWithInteractionCode: {
      rel: ['create-form'],
      name: 'issue',
      href: tokenUrl,
      method: 'POST',
      value: [
        { name: 'grant_type', required: true, value: 'interaction_code' },
        { name: 'interaction_code', required: true, value: interactionCode },
        { name: 'client_id', required: true, value: clientId },
        { name: 'code_verifier', required: true },
      ],
      accepts: 'application/x-www-form-urlencoded',
    },
    ...appOf(view),
  },
});

/** Success of a hosted sign-in. */
export const redirectDocument = (view: SignInView): IdxDocument => ({
  status: 200,
  body: {
    ...envelope(view),
    ...userOf(view),
    success: {
      name: 'success-redirect',
      href: `${view.orgUrl}/login/token/redirect?stateToken=${view.stateHandle}`,
    },
    ...appOf(view),
  },
});

/** The remediations of a question and what the document says beside them. */
const asked = (
  view: SignInView,
  question: Asked['question'],
  atField: Message | undefined,
): { readonly remediations: readonly Fields[]; readonly also: Fields } => {
  switch (question) {
    case 'identify':
      return identify(view);
    case 'identify-recovery':
      return identifyRecovery(view);
    case 'select-authenticator-unlock-account':
      return selectAuthenticatorUnlockAccount(view);
    case 'enroll-profile':
      return enrollProfile(view);
    case 'select-authenticator-authenticate':
      return selectAuthenticatorAuthenticate(view);
    case 'authenticator-verification-data':
      return authenticatorVerificationData(view, view.current ?? view.password);
    case 'challenge-authenticator':
      return challengeAuthenticator(view, view.current ?? view.password, atField);
    case 'select-authenticator-enroll':
      return selectAuthenticatorEnroll(view);
    case 'enroll-authenticator':
      return enrollAuthenticator(view, view.current ?? view.password, atField);
    case 'reset-authenticator':
      return resetAuthenticator(view, atField);
    case 'reenroll-authenticator':
      return reenrollAuthenticator(view, atField);
  }
};

/** Whether the browser of a hosted page goes back to the client. */
const leadsBack = (problem: Problem): boolean =>
  problem === 'no-matching-policy' || problem === 'not-assigned';

const subjectOf = (view: SignInView | undefined): MessageSubject => ({
  appLabel: view?.app?.label ?? '',
  hosted: view?.hosted ?? false,
  identifier: view?.identifier ?? '',
  passwordRequirements: view?.requirements.sentence ?? '',
});

const envelope = ({ stateHandle, expiresAt }: SignInView): Fields => ({
  version: '1.0.0',
  stateHandle,
  expiresAt,
  intent: 'LOGIN',
});

const appOf = ({ app }: SignInView): Fields =>
  app ? { app: object({ name: app.name, label: app.label, id: app.id }) } : {};

const userOf = ({ user }: SignInView): Fields =>
  user
    ? {
        user: object({
          id: user.id,
          identifier: user.identifier,
          profile: {
            firstName: user.firstName,
            lastName: user.lastName,
            timeZone: 'America/Los_Angeles',
            locale: 'en_US',
          },
        }),
      }
    : {};
