import type { AuthenticatorKey } from '../../domain/authenticators.ts';
import type { Org } from '../../domain/org.ts';
import type { User } from '../../domain/users.ts';
import type { Factor } from '../../oauth/user-grant.ts';
import type { EmailChallenges } from '../email-challenges.ts';
import type { PasswordCheck } from '../password-check.ts';
import type { SignIn } from '../sign-in.ts';
import { Attempts } from './attempts.ts';
import { EmailMethod } from './email.ts';
import { GoogleAuthenticatorMethod } from './google-authenticator.ts';
import type { AuthenticatorMethod } from './method.ts';
import { PasskeyMethod } from './passkey.ts';
import { PasswordMethod } from './password.ts';
import { SecurityQuestionMethod } from './security-question.ts';

/** The authenticators that users can show here. */
export class AuthenticatorMethods {
  readonly #all: readonly AuthenticatorMethod[];

  constructor(
    org: Org,
    check: PasswordCheck,
    challenges: EmailChallenges,
    send: (signIn: SignIn) => void,
  ) {
    const attempts = new Attempts(org.clock);
    this.#all = [
      new PasswordMethod(org, check),
      new EmailMethod(org, challenges, send),
      new GoogleAuthenticatorMethod(org, attempts),
      new SecurityQuestionMethod(org, attempts),
      new PasskeyMethod(org, attempts),
    ];
  }

  find(key: AuthenticatorKey): AuthenticatorMethod | undefined {
    return this.#all.find((method) => method.key === key);
  }

  /** @throws TypeError for an authenticator that users cannot show here */
  get(key: AuthenticatorKey): AuthenticatorMethod {
    const method = this.find(key);
    if (!method) throw new TypeError(`«${key}» is only listed.`);
    return method;
  }

  keys(): AuthenticatorKey[] {
    return this.#all.map(({ key }) => key);
  }

  enrolledBy(user: User): AuthenticatorKey[] {
    return this.#all
      .filter((method) => method.enrollmentOf(user) !== undefined)
      .map(({ key }) => key);
  }

  /** The authenticators that were proved, by what a session remembers of them. */
  provedBy(factors: readonly Factor[]): AuthenticatorKey[] {
    return this.#all.filter(({ factor }) => factors.includes(factor)).map(({ key }) => key);
  }
}
