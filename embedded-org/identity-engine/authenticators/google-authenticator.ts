import type { Org } from '../../domain/org.ts';
import type { User } from '../../domain/users.ts';
import type { Problem } from '../sign-in.ts';
import type { Attempts } from './attempts.ts';
import type { Answer, AuthenticatorMethod } from './method.ts';

/** Codes of Google Authenticator (RFC 6238). */
export class GoogleAuthenticatorMethod implements AuthenticatorMethod {
  readonly key = 'google_otp';
  readonly factor = 'otp';
  readonly methodType = 'otp';
  readonly #org: Org;
  readonly #attempts: Attempts;

  constructor(org: Org, attempts: Attempts) {
    this.#org = org;
    this.#attempts = attempts;
  }

  enrollmentOf(user: User): string | undefined {
    return user.totp?.id;
  }

  verify(user: User, { passcode = '' }: Answer): Problem | undefined {
    return this.#attempts.judge(user, this.factor, () => {
      const result = this.#org.users.verifyTotp(user.id, passcode);
      if (result === 'right') return undefined;
      return result === 'used' ? 'used-code' : 'wrong-code';
    });
  }

  prepare(user: User): void {
    this.#org.users.startTotp(user.id);
  }

  enroll(user: User, { passcode = '' }: Answer): Problem | undefined {
    const { pendingTotp } = user;
    if (!pendingTotp) return 'wrong-code';
    return this.#org.users.confirmTotp(user.id, passcode) ? undefined : 'wrong-code';
  }
}
