import type { Org } from '../../domain/org.ts';
import type { User } from '../../domain/users.ts';
import type { Problem } from '../sign-in.ts';
import type { Attempts } from './attempts.ts';
import type { Answer, AuthenticatorMethod } from './method.ts';

/** Passkeys and security keys (WebAuthn). What they sign was judged before: `PasskeyAnswers`. */
export class PasskeyMethod implements AuthenticatorMethod {
  readonly key = 'webauthn';
  readonly factor = 'hwk';
  readonly methodType = 'webauthn';
  readonly #org: Org;
  readonly #attempts: Attempts;

  constructor(org: Org, attempts: Attempts) {
    this.#org = org;
    this.#attempts = attempts;
  }

  /** The first one, of several. */
  enrollmentOf(user: User): string | undefined {
    return this.#org.passkeys.of(user.id)[0]?.id;
  }

  verify(user: User, { passkey }: Answer): Problem | undefined {
    return this.#attempts.judge(user, this.factor, () => {
      const used = passkey?.used;
      // The count is compared again: another sign-in may have used the passkey meanwhile.
      return used && this.#org.passkeys.use(used.id, used.signCount) ? undefined : 'wrong-passkey';
    });
  }

  prepare(user: User): void {
    this.#org.passkeys.start(user.id);
  }

  enroll(user: User, { passkey }: Answer): Problem | undefined {
    const { passkeys } = this.#org;
    const made = passkey?.made;
    if (!made || passkeys.isEnrolled(made)) return 'wrong-attestation';
    passkeys.enroll(user.id, made, passkeys.pendingOf(user.id)?.id);
    passkeys.giveUp(user.id);
    return undefined;
  }
}
