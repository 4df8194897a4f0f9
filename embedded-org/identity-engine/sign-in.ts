import type { AuthorizationRequest } from '../oauth/authorization-requests.ts';
import type { Factor } from '../oauth/user-grant.ts';

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
      /** Where the browser goes once it has a session. */
      readonly resume: string;
      /** Where it goes when it is not let in. */
      readonly request: AuthorizationRequest | undefined;
      /** Whether a session from before does not count (prompt=login, max_age). */
      readonly fresh: boolean;
      readonly loginHint: string | undefined;
    };

/** A sign-in on its way, as the Identity Engine keeps it behind a state handle. */
export interface SignIn {
  readonly handle: string;
  readonly purpose: SignInPurpose;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** What the user typed as username. */
  identifier: string | undefined;
  userId: string | undefined;
  factors: readonly Factor[];
  /** When the first factor was proved, in milliseconds since 1970. */
  signedInAt: number | undefined;
  /** The session that proved them all; none once a factor was proved here. */
  sessionId: string | undefined;
  /** Why it ended without success. */
  failure: Problem | undefined;
}

/** Why a step did not lead on. */
export type Problem =
  | 'access-denied'
  | 'assurance-unsatisfiable'
  | 'authentication-failed'
  | 'no-matching-policy'
  | 'not-assigned'
  | 'session-expired'
  | 'used-code'
  | 'wrong-code';

/** What the user is asked: username and password on one page, or one of them alone. */
export type Question = 'identify' | 'password' | 'otp';

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
        { readonly interactionCode: string; readonly sessionId: string } | undefined;
    }
  | {
      readonly kind: 'ended';
      readonly signIn: SignIn | undefined;
      readonly problem: Problem;
    };
