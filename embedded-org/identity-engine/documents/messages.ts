import type { Fault, Problem } from '../sign-in.ts';
import type { Fields } from './ion.ts';
import { array } from './ion.ts';

/** The statuses an IDX document is sent with. */
export type IdxStatus = 200 | 400 | 401 | 403;

/** What a problem looks like to the client. */
export interface Message {
  readonly text: string;
  readonly key: string;
  readonly params?: readonly string[];
  readonly status: IdxStatus;
  readonly kind?: 'INFO' | 'WARNING';
  /** Whether it stands at the field `passcode` rather than above the form. */
  readonly atField?: boolean;
}

/** What a message may speak of. */
export interface MessageSubject {
  readonly appLabel: string;
  readonly hosted: boolean;
  readonly identifier: string;
  /** What the password policy demands, as a sentence. */
  readonly passwordRequirements: string;
}

const notAllowed = 'You are not allowed to access this app. To request access, contact an admin.';

const fixed = {
  'authentication-failed': { status: 401, key: 'errors.E0000004', text: 'Authentication failed' },
  'account-locked': {
    status: 401,
    key: 'errors.E0000119',
    text: 'Your account is locked. Please contact your administrator.',
  },
  'invalid-code': {
    status: 401,
    key: 'api.authn.error.PASSCODE_INVALID',
    text: 'Invalid code. Try again.',
    atField: true,
  },
  'wrong-code': {
    status: 401,
    key: 'authfactor.challenge.soft_token.invalid_passcode',
    text: "Your code doesn't match our records. Please try again.",
    atField: true,
  },
  'used-code': {
    status: 401,
    key: 'authfactor.challenge.soft_token.used_passcode',
    text: 'Each code can only be used once. Please wait for a new code and try again.',
    atField: true,
  },
  'wrong-answer': {
    status: 401,
    key: 'authfactor.challenge.question_factor.answer_invalid',
    text: "Your answer doesn't match our records. Please try again.",
  },
  'wrong-passkey': {
    status: 401,
    key: 'authfactor.webauthn.error.assertion_validation_failure',
    text: 'None of the WebAuthn authenticators the user has enrolled for was able to validate the assertion',
  },
  'wrong-attestation': {
    status: 400,
    key: 'authfactor.webauthn.error.invalid_attestation',
    text: 'The attestation of the security key is not valid for this organization.',
  },
  'suspended-factor': {
    status: 401,
    key: 'authfactor.challenge.suspended_factor',
    text: 'This factor is suspended for your account due to too many failed attempts',
  },
  // 200: the widget follows a failure-redirect only in an answer that is no HTTP error.
  'no-matching-policy': {
    status: 200,
    key: 'idx.error.code.no_matching_policy',
    text: notAllowed,
  },
  'access-denied': {
    status: 403,
    key: 'security.access_denied',
    text: 'You do not have permission to perform the requested action.',
  },
  'session-expired': {
    status: 401,
    key: 'idx.session.expired',
    text: 'You have been logged out due to inactivity. Refresh or return to the sign in screen.',
  },
  'registration-unavailable': {
    status: 403,
    key: 'idx.error.registration.unavailable',
    text: 'Registration is currently unavailable.',
  },
  'reset-not-allowed': {
    status: 403,
    key: 'oie.selfservice.reset.password.not.allowed',
    text: 'Reset password is not allowed at this time. Please contact support for assistance.',
  },
  'unlock-not-allowed': {
    status: 400,
    key: 'oie.selfservice.user.unlock.not.allowed',
    text: 'Self Service Unlock is not allowed at this time. Please contact support for assistance.',
  },
  'account-unlocked': {
    status: 200,
    key: 'oie.selfservice.unlock_user.success.message',
    text: 'Your account is now unlocked!',
    kind: 'INFO',
  },
  'flow-continued': {
    status: 200,
    key: 'idx.transferred.to.new.tab',
    text: 'Flow continued in a new tab.',
    kind: 'INFO',
  },
} as const satisfies Partial<Record<Problem, Message>>;

/** The message of a problem. The texts and keys are those of Okta's recordings. */
export const messageOf = (problem: Problem, subject: MessageSubject): Message | undefined => {
  switch (problem) {
    case 'not-assigned':
      return subject.hosted
        ? { status: 200, key: 'idx.error.code.user_not_assigned', text: notAllowed }
        : {
            status: 400,
            key: 'idx.error.user.not.assigned.to.app',
            text: 'User is not assigned to this application.',
          };
    case 'assurance-unsatisfiable':
      return {
        status: 400,
        key: 'oie.assurance.unsatisfiable',
        params: [subject.appLabel],
        text: `Unable to login to "${subject.appLabel}" at this time. For assistance, please contact your administrator.`,
      };
    case 'unknown-user':
      return {
        status: 400,
        key: 'idx.unknown.user',
        params: [subject.identifier],
        text: `There is no account with the Username ${subject.identifier}.`,
        kind: 'INFO',
      };
    case 'password-requirements':
      return {
        status: 400,
        key: 'password.passwordRequirementsNotMet',
        params: [subject.passwordRequirements],
        text: `Password requirements were not met. ${subject.passwordRequirements}`,
        atField: true,
      };
    case 'invalid-form':
      return undefined;
    default:
      return fixed[problem];
  }
};

/** Messages as a document or a field carries them. */
export const messages = (
  ...list: readonly Pick<Message, 'text' | 'key' | 'params' | 'kind'>[]
): Fields =>
  array(
    list.map(({ text, key, params, kind }) => ({
      message: text,
      i18n: { key, ...(params ? { params: [...params] } : {}) },
      class: kind ?? 'ERROR',
    })),
  );

/** The messages of one field, if it has any. */
export const messagesAt = (faults: readonly Fault[], field: string): Fields => {
  const own = faults.filter((fault) => fault.field === field);
  return own.length === 0 ? {} : { messages: messages(...own) };
};
