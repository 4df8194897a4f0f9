import { Collection } from './collection.ts';
import { newId } from './ids.ts';
import type { Session } from './sessions.ts';
import type { User } from './users.ts';

/** An app sign-in policy: how many factors the users of an application must show. */
export interface SignInPolicy {
  readonly id: string;
  readonly name: string;
  readonly factorMode: '1FA' | '2FA';
}

/** What a policy still asks for: a factor, nothing more, or one that the user does not have. */
export type Assurance = 'pwd' | 'otp' | 'satisfied' | 'unsatisfiable';

/** The org's app sign-in policies: the presets, one of which every application has. */
export class SignInPolicies extends Collection<SignInPolicy> {
  /** What a new application gets. */
  readonly preset: SignInPolicy;
  /** What the Admin Console demands. */
  readonly adminConsole: SignInPolicy;

  constructor() {
    super('RuleSetEntity');
    this.adminConsole = this.add({
      id: newId('rst'),
      name: 'Okta Admin Console',
      factorMode: '2FA',
    });
    this.preset = this.add({ id: newId('rst'), name: 'Password only', factorMode: '1FA' });
    this.add({ id: newId('rst'), name: 'Any two factors', factorMode: '2FA' });
  }

  /**
   * What comes next for a user who has proved some factors: the password first, then, where the
   * policy wants two, a code of Google Authenticator.
   */
  assurance(
    policyId: string,
    user: Pick<User, 'totp'> | undefined,
    factors: Session['factors'],
  ): Assurance {
    if (!user || !factors.includes('pwd')) return 'pwd';
    if (this.get(policyId).factorMode === '1FA' || factors.includes('otp')) return 'satisfied';
    return user.totp ? 'otp' : 'unsatisfiable';
  }
}
