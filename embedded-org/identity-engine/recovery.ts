import type { Org } from '../domain/org.ts';
import type { User } from '../domain/users.ts';
import type { EmailSender } from './email-sender.ts';
import type { SignIn, Step } from './sign-in.ts';
import { forget } from './sign-ins.ts';
import { ask, end } from './steps.ts';

/**
 * Forgotten passwords and locked accounts. Each method returns nothing where the sign-in goes on.
 */
export class Recovery {
  readonly #org: Org;
  readonly #emails: EmailSender;
  readonly #revealsUnknown: (signIn: SignIn) => boolean;

  /** @param revealsUnknown whether a sign-in may tell that nobody has a username */
  constructor(org: Org, emails: EmailSender, revealsUnknown: (signIn: SignIn) => boolean) {
    this.#org = org;
    this.#emails = emails;
    this.#revealsUnknown = revealsUnknown;
  }

  /** «Forgot password?», of whoever has been typed, if anybody has. */
  begin(signIn: SignIn): Step | undefined {
    const { identifier } = signIn;
    forget(signIn);
    signIn.flow = 'recovery';
    if (identifier === undefined) {
      const { mayReset } = this.#org.policies.password(undefined);
      return mayReset ? undefined : end(signIn, 'reset-not-allowed');
    }
    signIn.identifier = identifier;
    return this.of(signIn, this.#org.users.findByLogin(identifier));
  }

  /** Whose password is to be replaced. */
  of(signIn: SignIn, user: User | undefined): Step | undefined {
    signIn.flow = 'recovery';
    if (!user && this.#revealsUnknown(signIn)) {
      signIn.identifier = undefined;
      return ask(signIn, { question: 'identify-recovery' }, 'unknown-user');
    }
    const { mayReset, recoveryMethods } = this.#org.policies.password(user);
    const byEmail =
      recoveryMethods.includes('email') &&
      this.#org.authenticators.isAllowedFor('okta_email', 'recovery');
    if (!mayReset || !byEmail) return end(signIn, 'reset-not-allowed');
    if (user && mayRecover(user)) signIn.userId = user.id;
    return undefined;
  }

  /** Whose account is to be unlocked. */
  unlock(signIn: SignIn, identifier: string): Step | undefined {
    const user = this.#org.users.findByLogin(identifier);
    if (!this.#org.policies.password(user).mayUnlock)
      return ask(signIn, signIn.asked, 'unlock-not-allowed');
    signIn.identifier = identifier;
    signIn.typed = identifier;
    signIn.userId = user?.status === 'LOCKED_OUT' ? user.id : undefined;
    this.#emails.send(signIn);
    return undefined;
  }
}

/** Whether a user's status lets the user choose a new password. */
const mayRecover = ({ status }: User): boolean =>
  ['ACTIVE', 'PASSWORD_EXPIRED', 'RECOVERY', 'LOCKED_OUT'].includes(status);
