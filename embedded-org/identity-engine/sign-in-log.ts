import { appInLog, userInLog } from '../domain/log-entities.ts';
import type { Org } from '../domain/org.ts';
import type { User } from '../domain/users.ts';
import type { Client } from '../oauth/clients.ts';

/** What the System Log says of sign-ins. Event types: Okta's catalogue. */
export class SignInLog {
  readonly #org: Org;

  constructor(org: Org) {
    this.#org = org;
  }

  sessionStarted(user: User, sessionId: string): void {
    this.#record(user, 'user.session.start', 'User login to Okta', {
      externalSessionId: sessionId,
    });
  }

  /** @param reason Okta's word: `INVALID_CREDENTIALS`, `LOCKED_OUT` */
  signInFailed(user: User, reason: string): void {
    this.#record(user, 'user.session.start', 'User login to Okta', {
      outcome: { result: 'FAILURE', reason },
    });
  }

  /** @param app whom the user is let in to, or not */
  policyEvaluated(user: User, app: Client, result: 'ALLOW' | 'CHALLENGE' | 'DENY'): void {
    this.#record(user, 'policy.evaluate_sign_on', 'Evaluation of sign-on policy', {
      outcome: { result },
      targets: [appInLog(app)],
    });
  }

  factorVerified(user: User, ok: boolean): void {
    this.#record(user, 'user.authentication.auth_via_mfa', 'Authentication of user via MFA', {
      outcome: { result: ok ? 'SUCCESS' : 'FAILURE' },
    });
  }

  factorEnrolled(user: User): void {
    this.#record(
      user,
      'user.mfa.factor.activate',
      'Activate factor or authenticator enrollment method for user',
    );
  }

  lockedOut(user: User): void {
    this.#record(user, 'user.account.lock', 'Max sign in attempts exceeded', {
      outcome: { result: 'FAILURE', reason: 'LOCKED_OUT' },
    });
  }

  unlocked(user: User): void {
    this.#record(user, 'user.account.unlock', 'Unlock user account');
  }

  registered(user: User): void {
    this.#record(user, 'user.lifecycle.create', 'Create okta user');
  }

  passwordChanged(user: User, wasForgotten: boolean): void {
    if (wasForgotten)
      this.#record(user, 'user.account.reset_password', 'User reset password for Okta');
    else this.#record(user, 'user.account.update_password', 'User update password for Okta');
  }

  #record(
    user: User,
    eventType: string,
    displayMessage: string,
    more: Partial<Parameters<Org['log']['record']>[0]> = {},
  ): void {
    this.#org.log.record({
      eventType,
      displayMessage,
      actor: userInLog(user),
      ...more,
      targets: [userInLog(user), ...(more.targets ?? [])],
    });
  }
}
