import type { AuthenticatorKey } from '../../domain/authenticators.ts';
import type { User } from '../../domain/users.ts';
import type { Factor } from '../../oauth/user-grant.ts';
import type { JudgedPasskey } from '../passkey-answers.ts';
import type { Problem, SignIn } from '../sign-in.ts';

/** What a client sends to `challenge/answer`. */
export interface Answer {
  /** A password or a code. */
  readonly passcode?: string | undefined;
  readonly questionKey?: string | undefined;
  readonly question?: string | undefined;
  readonly answer?: string | undefined;
  readonly revokeSessions?: boolean | undefined;
  /** What came of what a passkey has signed. */
  readonly passkey?: JudgedPasskey | undefined;
}

/** How one authenticator is proved and set up. */
export interface AuthenticatorMethod {
  readonly key: AuthenticatorKey;
  /** What a session and a token call it once it is proved. */
  readonly factor: Factor;
  /** Okta's name of the method, as documents give it. */
  readonly methodType: string;
  /** Id of the user's enrolment; nothing while there is none. */
  enrollmentOf(user: User): string | undefined;
  /** Judges an answer. @returns why it is not taken */
  verify(user: User, answer: Answer, signIn: SignIn): Problem | undefined;
  /** Prepares what setting it up takes. */
  prepare(user: User, signIn: SignIn): void;
  /** Ends the set-up. @returns why the answer is not taken */
  enroll(user: User, answer: Answer, signIn: SignIn): Problem | undefined;
}
