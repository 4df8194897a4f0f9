import type { AuthenticatorKey } from '../domain/authenticators.ts';
import type { Org } from '../domain/org.ts';
import type { User } from '../domain/users.ts';
import type { Answer } from './authenticators/method.ts';
import type { AuthenticatorMethods } from './authenticators/methods.ts';
import type { SignInLog } from './sign-in-log.ts';
import type { SignIn, Step } from './sign-in.ts';
import { ask, end } from './steps.ts';

/** Judges what a user answers when asked for an authenticator, and takes note of what it proves. */
export class Answers {
  readonly #org: Org;
  readonly #methods: AuthenticatorMethods;
  readonly #log: SignInLog;

  constructor(org: Org, methods: AuthenticatorMethods, log: SignInLog) {
    this.#org = org;
    this.#methods = methods;
    this.#log = log;
  }

  /** An answer to the question that was asked last. @returns nothing where the sign-in goes on */
  take(signIn: SignIn, user: User | undefined, answer: Answer): Step | undefined {
    const { question, current = 'okta_password' } = signIn.asked;
    signIn.faults = [];
    switch (question) {
      case 'challenge-authenticator':
        return this.#verify(signIn, user, current, answer);
      case 'enroll-authenticator':
        return this.#enrol(signIn, user, current, answer);
      case 'reset-authenticator':
      case 'reenroll-authenticator':
        return this.#replacePassword(signIn, user, answer);
      default:
        return undefined;
    }
  }

  /** Takes note that a user has proved an authenticator. */
  prove(signIn: SignIn, user: User, key: AuthenticatorKey): void {
    const { factor } = this.#methods.get(key);
    signIn.userId = user.id;
    if (!signIn.factors.includes(factor)) signIn.factors = [...signIn.factors, factor];
    signIn.signedInAt ??= this.#org.clock.now();
    signIn.sessionId = undefined;
    signIn.chosen = undefined;
    signIn.emailChallenge = undefined;
    signIn.passkeyChallenge = undefined;
  }

  #verify(
    signIn: SignIn,
    identified: User | undefined,
    key: AuthenticatorKey,
    answer: Answer,
  ): Step | undefined {
    const { asked, flow, identifier = '' } = signIn;
    const isPassword = key === 'okta_password';
    // Who is locked out is not known to the sign-in, but the password policy may tell so.
    const user = identified ?? (isPassword ? this.#org.users.findByLogin(identifier) : undefined);
    if (!user) return ask(signIn, asked, isPassword ? 'authentication-failed' : 'invalid-code');
    const problem = this.#methods.get(key).verify(user, answer, signIn);
    if (!isPassword) this.#log.factorVerified(user, !problem);
    if (problem) return ask(signIn, asked, problem);
    if (flow === 'unlock') {
      this.#org.userLifecycle.unlock(user.id);
      this.#log.unlocked(user);
      return end(signIn, 'account-unlocked');
    }
    this.prove(signIn, user, key);
    return undefined;
  }

  #enrol(
    signIn: SignIn,
    user: User | undefined,
    key: AuthenticatorKey,
    answer: Answer,
  ): Step | undefined {
    if (!user) return undefined;
    const problem = this.#methods.get(key).enroll(user, answer, signIn);
    if (problem) return ask(signIn, signIn.asked, problem);
    this.#log.factorEnrolled(user);
    this.prove(signIn, user, key);
    return undefined;
  }

  /** A new password for a forgotten or expired one. It counts as proved, and the user as active. */
  #replacePassword(signIn: SignIn, user: User | undefined, answer: Answer): Step | undefined {
    if (!user) return undefined;
    const wasForgotten = signIn.asked.question === 'reset-authenticator';
    const problem = this.#methods.get('okta_password').enroll(user, answer, signIn);
    if (problem) return ask(signIn, signIn.asked, problem);
    user.failures.clear();
    if (user.status !== 'ACTIVE') this.#org.users.setStatus(user.id, 'ACTIVE');
    if (answer.revokeSessions === true) this.#org.userLifecycle.endSessions(user.id);
    this.#log.passwordChanged(user, wasForgotten);
    signIn.flow = 'sign-in';
    signIn.hasResetPassword ||= wasForgotten;
    this.prove(signIn, user, 'okta_password');
    return undefined;
  }
}
