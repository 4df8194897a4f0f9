import type { AuthenticatorKey } from '../domain/authenticators.ts';
import type { AuthorizationRequest } from '../oauth/authorization-requests.ts';
import type { Factor } from '../oauth/user-grant.ts';
import type { EmailChallenge } from './email-challenges.ts';

/** What a sign-in is for. */
export type SignInPurpose =
  | {
      /** Embedded: the client shows the forms and gets an interaction code. */
      readonly kind: 'interaction';
      readonly request: AuthorizationRequest;
    }
  | {
      /** Hosted: the org shows the forms and sends the browser on. */
      readonly kind: 'redirect';
      readonly clientId: string;
      /** Where the org is; links in e-mails lead there. */
      readonly orgUrl: string;
      /** Where the browser goes once it has a session. */
      readonly resume: string;
      /** Where it goes when it is not let in. */
      readonly request: AuthorizationRequest | undefined;
      /** Whether a session from before does not count (prompt=login, max_age). */
      readonly fresh: boolean;
      readonly loginHint: string | undefined;
    };

/** How a user goes about it. Recovery and registration end in a sign-in, unlocking does not. */
export type Flow = 'sign-in' | 'registration' | 'recovery' | 'unlock';

/** What the user is asked. */
export type Question =
  /** Username, perhaps with the password on the same page. */
  | 'identify'
  /** Username of a forgotten password. */
  | 'identify-recovery'
  /** Username and authenticator to unlock with. */
  | 'select-authenticator-unlock-account'
  /** The profile of a new user. */
  | 'enroll-profile'
  /** Which authenticator to prove. */
  | 'select-authenticator-authenticate'
  /** Whether to send the e-mail. */
  | 'authenticator-verification-data'
  /** The answer of one authenticator. */
  | 'challenge-authenticator'
  /** Which authenticator to set up. */
  | 'select-authenticator-enroll'
  /** What setting up one authenticator takes. */
  | 'enroll-authenticator'
  /** A new password in place of a forgotten one. */
  | 'reset-authenticator'
  /** A new password in place of an expired one. */
  | 'reenroll-authenticator';

/** A question with what it is about. */
export interface Asked {
  readonly question: Question;
  /** The authenticator that is to be proved or set up. */
  readonly current?: AuthenticatorKey | undefined;
  /** The authenticators to choose from. */
  readonly options?: readonly AuthenticatorKey[] | undefined;
  /** Whether the rest may be left for later. */
  readonly skippable?: boolean | undefined;
}

/** Why one field of a form cannot be taken, in the words of Okta. */
export interface Fault {
  readonly field: string;
  readonly key: string;
  readonly text: string;
  readonly params?: readonly string[];
}

/** A sign-in on its way, as the Identity Engine keeps it behind a state handle. */
export interface SignIn {
  readonly handle: string;
  readonly purpose: SignInPurpose;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  flow: Flow;
  /** What the user typed as username. */
  identifier: string | undefined;
  /** What was typed last, also where it led nowhere. */
  typed: string;
  userId: string | undefined;
  /** Proved in this sign-in or by the session it goes on from. */
  factors: readonly Factor[];
  /** When the first factor was proved, in milliseconds since 1970. */
  signedInAt: number | undefined;
  /** The session that proved them all; none once a factor was proved here. */
  sessionId: string | undefined;
  /** «Keep me signed in». */
  rememberMe: boolean;
  /** The authenticator the user wants to prove or set up. */
  chosen: AuthenticatorKey | undefined;
  /** Whether the user leaves optional authenticators for later. */
  skipped: boolean;
  /** Whether a forgotten password was replaced on the way. */
  hasResetPassword: boolean;
  emailChallenge: EmailChallenge | undefined;
  /** What a passkey has to sign, base64url. */
  passkeyChallenge: string | undefined;
  /** What was asked last; answers are answers to this. */
  asked: Asked;
  /** Faults of the form that was sent last. */
  faults: readonly Fault[];
  /** Why it ended without success. */
  failure: Problem | undefined;
}

/** Why a step did not lead on. Those of the last group end a flow with good news. */
export type Problem =
  | 'access-denied'
  | 'account-locked'
  | 'assurance-unsatisfiable'
  | 'authentication-failed'
  | 'invalid-code'
  | 'invalid-form'
  | 'no-matching-policy'
  | 'not-assigned'
  | 'password-requirements'
  | 'registration-unavailable'
  | 'reset-not-allowed'
  | 'session-expired'
  | 'suspended-factor'
  | 'unknown-user'
  | 'unlock-not-allowed'
  | 'used-code'
  | 'wrong-answer'
  | 'wrong-attestation'
  | 'wrong-code'
  | 'wrong-passkey'
  | 'account-unlocked'
  | 'flow-continued';

/** Where a sign-in stands after a request. */
export type Step =
  | {
      readonly kind: 'ask';
      readonly signIn: SignIn;
      readonly question: Question;
      readonly problem: Problem | undefined;
    }
  | {
      readonly kind: 'done';
      readonly signIn: SignIn;
      /** Of an embedded sign-in; a hosted one fetches its session by `redeem`. */
      readonly success:
        | {
            readonly interactionCode: string;
            readonly sessionId: string;
            /** Whether the session's cookie outlives the browser. */
            readonly persistent: boolean;
          }
        | undefined;
    }
  | {
      readonly kind: 'ended';
      readonly signIn: SignIn | undefined;
      readonly problem: Problem;
    };
