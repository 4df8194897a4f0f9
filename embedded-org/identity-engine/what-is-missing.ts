import type { AuthenticatorKey } from '../domain/authenticators.ts';
import type { Org } from '../domain/org.ts';
import type { Assurance } from '../domain/policies/assurance.ts';
import type { User } from '../domain/users.ts';
import type { Client } from '../oauth/clients.ts';
import type { AuthenticatorMethods } from './authenticators/methods.ts';
import type { Asked, Problem, SignIn } from './sign-in.ts';

/** What comes next: a question, the end, or that it cannot go on. */
export type Next =
  | { readonly kind: 'ask'; readonly asked: Asked }
  | { readonly kind: 'refuse'; readonly problem: Problem }
  | { readonly kind: 'complete' };

/**
 * What a sign-in still lacks. It keeps no state of its own: whatever has happened, the question
 * follows from what the user has proved and from what authenticators and policies ask now.
 *
 *     identify → prove factors → new password, if the old one has expired → enrol → done
 *
 * Who registers enrols first, and that proves the factors. Who recovers a password proves the
 * e-mail address, sets a new one, and goes on as in any sign-in.
 */
export class WhatIsMissing {
  readonly #org: Org;
  readonly #methods: AuthenticatorMethods;

  constructor(org: Org, methods: AuthenticatorMethods) {
    this.#org = org;
    this.#methods = methods;
  }

  next(signIn: SignIn, client: Client, user: User | undefined): Next {
    switch (signIn.flow) {
      case 'unlock':
        return ask(
          signIn.emailChallenge
            ? { question: 'challenge-authenticator', current: 'okta_email' }
            : { question: 'select-authenticator-unlock-account', options: ['okta_email'] },
        );
      case 'recovery':
        return ask(this.#recovery(signIn, user));
      case 'registration':
        if (!user) return ask({ question: 'enroll-profile' });
        return (
          this.#enrolment(signIn, client, user) ??
          this.#proof(signIn, client, user) ?? { kind: 'complete' }
        );
      case 'sign-in':
        if (!user) return ask(unidentified(signIn));
        return (
          this.#proof(signIn, client, user) ??
          this.#enrolment(signIn, client, user) ?? { kind: 'complete' }
        );
    }
  }

  /** Whether a password has to be replaced, by an administrator's word or by its age. */
  isPasswordExpired(user: User): boolean {
    if (user.status === 'PASSWORD_EXPIRED') return true;
    const { maxAgeDays } = this.#org.policies.password(user).age;
    if (maxAgeDays === 0 || user.passwordChanged === null) return false;
    const age = this.#org.clock.now() - Date.parse(user.passwordChanged);
    return age > maxAgeDays * 86_400_000;
  }

  #recovery(signIn: SignIn, user: User | undefined): Asked {
    if (signIn.identifier === undefined) return { question: 'identify-recovery' };
    if (!signIn.factors.includes('email'))
      return {
        question: signIn.emailChallenge
          ? 'challenge-authenticator'
          : 'authenticator-verification-data',
        current: 'okta_email',
      };
    const asksQuestion =
      user?.securityQuestion !== undefined &&
      this.#org.policies.password(user).recoveryStepUp !== 'none';
    if (asksQuestion && !signIn.factors.includes('kba'))
      return { question: 'challenge-authenticator', current: 'security_question' };
    return { question: 'reset-authenticator', current: 'okta_password' };
  }

  /** The factors that the org's session and the application want. */
  #proof(signIn: SignIn, client: Client, user: User): Next | undefined {
    const { policies } = this.#org;
    const session = policies.globalSession(user);
    const app = policies.appSignIn(client, user);
    if (session.access === 'DENY' || app.access === 'DENY')
      return { kind: 'refuse', problem: 'access-denied' };
    if (signIn.factors.includes('pwd') && this.isPasswordExpired(user))
      return ask({ question: 'reenroll-authenticator', current: 'okta_password' });
    const wanted: Assurance[] = [
      ...(session.primaryFactor === 'PASSWORD_IDP' ? [passwordFirst] : []),
      app,
      ...(session.requireFactor ? [twoFactors] : []),
    ];
    const proved = this.#methods.provedBy(signIn.factors);
    const usable = this.#methods
      .enrolledBy(user)
      .filter((key) => this.#org.authenticators.isAllowedFor(key, 'sso'));
    for (const assurance of wanted) {
      const still = policies.stillAsked(assurance, proved, usable);
      if (still.kind === 'one-of') return ask(this.#challenge(signIn, still.keys));
      if (still.kind === 'unsatisfiable')
        return (
          this.#enrolmentFor(assurance, signIn, user, proved, usable) ?? {
            kind: 'refuse',
            problem: 'assurance-unsatisfiable',
          }
        );
    }
    return undefined;
  }

  #challenge(signIn: SignIn, options: readonly AuthenticatorKey[]): Asked {
    const chosen = options.find((key) => key === signIn.chosen);
    const current = chosen ?? (options.length === 1 ? options[0] : undefined);
    if (current === undefined) return { question: 'select-authenticator-authenticate', options };
    return current === 'okta_email' && !signIn.emailChallenge
      ? { question: 'authenticator-verification-data', current, options }
      : { question: 'challenge-authenticator', current, options };
  }

  /** What the user could set up to satisfy an application. Nobody sets up anything unproved. */
  #enrolmentFor(
    assurance: Assurance,
    signIn: SignIn,
    user: User,
    proved: readonly AuthenticatorKey[],
    usable: readonly AuthenticatorKey[],
  ): Next | undefined {
    if (proved.length === 0) return undefined;
    const { policies, authenticators } = this.#org;
    const { asksAtSignIn } = policies.authenticatorEnrollment(user);
    if (!asksAtSignIn) return undefined;
    const enrolable = this.#enrolable(user, ['REQUIRED', 'OPTIONAL']).filter((key) =>
      authenticators.isAllowedFor(key, 'sso'),
    );
    const still = policies.stillAsked(assurance, proved, [...usable, ...enrolable]);
    if (still.kind !== 'one-of') return undefined;
    const options = enrolable.filter((key) => still.keys.includes(key));
    return options.length > 0 ? ask(enrol(signIn, options, false)) : undefined;
  }

  /** What the enrolment policy wants; when registering, also what it offers. */
  #enrolment(signIn: SignIn, client: Client, user: User): Next | undefined {
    const { policies } = this.#org;
    const registers = signIn.flow === 'registration';
    const { asksAtSignIn } = policies.authenticatorEnrollment(user);
    const verifiesEmail = registers && policies.profileEnrollment(client).verifiesEmail;
    const required = this.#enrolable(user, ['REQUIRED']);
    if (verifiesEmail && !user.email && !required.includes('okta_email'))
      required.unshift('okta_email');
    if (required.length > 0 && (asksAtSignIn || registers))
      return ask(enrol(signIn, required, false));
    if (!registers || signIn.skipped) return undefined;
    const optional = this.#enrolable(user, ['OPTIONAL']);
    return optional.length > 0 ? ask(enrol(signIn, optional, true)) : undefined;
  }

  /** Authenticators with one of some requirements that the user has not set up. */
  #enrolable(user: User, which: readonly string[]): AuthenticatorKey[] {
    const { requirements } = this.#org.policies.authenticatorEnrollment(user);
    const enrolled = this.#methods.enrolledBy(user);
    return this.#methods
      .keys()
      .filter((key) => which.includes(requirements.get(key) ?? 'NOT_ALLOWED'))
      .filter((key) => !enrolled.includes(key));
  }
}

const ask = (asked: Asked): Next => ({ kind: 'ask', asked });

/** Before the username; and after one that nobody has, which is not to be noticed. */
const unidentified = (signIn: SignIn): Asked =>
  signIn.identifier === undefined
    ? { question: 'identify' }
    : {
        question: 'challenge-authenticator',
        current: 'okta_password',
        options: ['okta_password'],
      };

const enrol = (signIn: SignIn, options: readonly AuthenticatorKey[], skippable: boolean): Asked => {
  const current = options.find((key) => key === signIn.chosen);
  return current === undefined
    ? { question: 'select-authenticator-enroll', options, skippable }
    : { question: 'enroll-authenticator', current, options, skippable };
};

/** A session that begins with a password. */
const passwordFirst: Assurance = {
  factorMode: '1FA',
  constraints: [{ knowledge: { types: ['password'], required: true } }],
};

/** A session that takes a second factor whatever the application asks. */
const twoFactors: Assurance = { factorMode: '2FA', constraints: [] };
