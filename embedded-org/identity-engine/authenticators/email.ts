import type { Org } from '../../domain/org.ts';
import type { User } from '../../domain/users.ts';
import type { EmailChallenges } from '../email-challenges.ts';
import type { Problem, SignIn } from '../sign-in.ts';
import type { Answer, AuthenticatorMethod } from './method.ts';

/** Codes and magic links by e-mail, to the user's primary address. */
export class EmailMethod implements AuthenticatorMethod {
  readonly key = 'okta_email';
  readonly factor = 'email';
  readonly methodType = 'email';
  readonly #org: Org;
  readonly #challenges: EmailChallenges;
  readonly #send: (signIn: SignIn) => void;

  /** @param send sends a code to the user of a sign-in */
  constructor(org: Org, challenges: EmailChallenges, send: (signIn: SignIn) => void) {
    this.#org = org;
    this.#challenges = challenges;
    this.#send = send;
  }

  enrollmentOf(user: User): string | undefined {
    return user.email?.id;
  }

  verify(_user: User, { passcode = '' }: Answer, signIn: SignIn): Problem | undefined {
    const challenge = signIn.emailChallenge;
    if (!challenge) return 'invalid-code';
    const isRight =
      challenge.opened || this.#challenges.verify(challenge, passcode.trim()) === 'right';
    if (!isRight) return 'invalid-code';
    this.#challenges.forget(challenge);
    signIn.emailChallenge = undefined;
    return undefined;
  }

  prepare(_user: User, signIn: SignIn): void {
    this.#send(signIn);
  }

  enroll(user: User, answer: Answer, signIn: SignIn): Problem | undefined {
    const problem = this.verify(user, answer, signIn);
    if (!problem) this.#org.users.verifyEmail(user.id);
    return problem;
  }
}
