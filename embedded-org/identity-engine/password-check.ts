import type { Org } from '../domain/org.ts';
import type { User } from '../domain/users.ts';
import type { Problem } from './sign-in.ts';
import type { SignInLog } from './sign-in-log.ts';

/** Judges passwords and locks out who was wrong too often. */
export class PasswordCheck {
  readonly #org: Org;
  readonly #log: SignInLog;

  constructor(org: Org, log: SignInLog) {
    this.#org = org;
    this.#log = log;
  }

  /**
   * A lock-out looks like a wrong password, unless the password policy tells.
   *
   * @returns why the user may not go on
   */
  judge(user: User, password: string): Problem | undefined {
    const { lockout } = this.#org.policies.password(user);
    if (user.status === 'LOCKED_OUT') this.#unlockInTime(user, lockout.autoUnlockMinutes);
    const wrong = lockout.showLockoutFailures ? 'account-locked' : 'authentication-failed';
    if (user.status === 'LOCKED_OUT') return wrong;
    if (!maySignIn(user)) return 'authentication-failed';
    if (this.#org.users.isPassword(user.id, password)) {
      user.failures.delete('pwd');
      return undefined;
    }
    const failures = (user.failures.get('pwd') ?? 0) + 1;
    user.failures.set('pwd', failures);
    this.#log.signInFailed(user, 'INVALID_CREDENTIALS');
    if (lockout.maxAttempts === 0 || failures < lockout.maxAttempts) return 'authentication-failed';
    this.#org.userLifecycle.lockOut(user.id);
    this.#log.lockedOut(user);
    return wrong;
  }

  #unlockInTime(user: User, minutes: number): void {
    const since = this.#org.clock.now() - Date.parse(user.statusChanged ?? user.lastUpdated);
    if (minutes > 0 && since >= minutes * 60_000) this.#org.userLifecycle.unlock(user.id);
  }
}

/** Whether a user's status lets the user begin a sign-in. */
export const maySignIn = ({ status }: User): boolean =>
  status === 'ACTIVE' || status === 'PASSWORD_EXPIRED';
