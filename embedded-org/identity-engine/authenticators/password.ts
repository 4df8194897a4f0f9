import { meetsRequirements } from '../../domain/password-requirements.ts';
import type { Org } from '../../domain/org.ts';
import type { User } from '../../domain/users.ts';
import type { Problem } from '../sign-in.ts';
import type { PasswordCheck } from '../password-check.ts';
import type { Answer, AuthenticatorMethod } from './method.ts';

/** The password, as the password policy wants it. */
export class PasswordMethod implements AuthenticatorMethod {
  readonly key = 'okta_password';
  readonly factor = 'pwd';
  readonly methodType = 'password';
  readonly #org: Org;
  readonly #check: PasswordCheck;

  constructor(org: Org, check: PasswordCheck) {
    this.#org = org;
    this.#check = check;
  }

  enrollmentOf(user: User): string | undefined {
    return this.#org.users.hasPassword(user.id) ? `lae${user.id.slice(3)}` : undefined;
  }

  verify(user: User, { passcode = '' }: Answer): Problem | undefined {
    return this.#check.judge(user, passcode);
  }

  prepare(): void {
    // Nothing is needed before the new password.
  }

  /** A first password, or a new one. */
  enroll(user: User, { passcode = '' }: Answer): Problem | undefined {
    const { policies, users } = this.#org;
    const holder = {
      profile: user.profile,
      wasPassword: (password: string, count: number) => users.wasPassword(user.id, password, count),
    };
    if (!meetsRequirements(passcode, policies.password(user), holder))
      return 'password-requirements';
    users.setPassword(user.id, passcode);
    return undefined;
  }
}
