import type { Applications } from './applications.ts';
import type { Groups } from './groups.ts';
import type { Passkeys } from './passkeys.ts';
import { ForbiddenRefusal, InvalidRefusal } from './refusal.ts';
import type { Sessions } from './sessions.ts';
import type { User, UserStatus, Users } from './users.ts';

/** Where a user leaves traces that end with it. */
export interface UserLifecycleEnvironment {
  readonly users: Users;
  readonly passkeys: Passkeys;
  readonly groups: Groups;
  readonly applications: Applications;
  /** Of the org and of the Admin Console. */
  readonly sessions: readonly Sessions[];
}

/** How a user passes from one status to the next. Source: Okta Management API, user lifecycle. */
export class UserLifecycle {
  readonly #environment: UserLifecycleEnvironment;

  constructor(environment: UserLifecycleEnvironment) {
    this.#environment = environment;
  }

  /** @throws ForbiddenRefusal where the user was activated before */
  activate(id: string): void {
    const user = this.#users.get(id);
    if (user.status !== 'STAGED' && user.status !== 'DEPROVISIONED')
      throw new ForbiddenRefusal(
        'E0000016',
        'Activation failed because the user is already active',
      );
    this.#users.setStatus(user.id, this.#users.hasPassword(user.id) ? 'ACTIVE' : 'PROVISIONED');
    user.activated = user.statusChanged;
  }

  /** Starts an activation over that the user has not completed. */
  reactivate(id: string): void {
    this.#expect(id, 'PROVISIONED', 'RECOVERY');
  }

  /** Ends everything the user had: sessions, assignments, factors. The object stays. */
  deactivate(id: string): void {
    const user = this.#users.get(id);
    if (user.status === 'DEPROVISIONED') return;
    this.#users.setStatus(user.id, 'DEPROVISIONED');
    this.resetFactors(user.id);
    this.endSessions(user.id);
    for (const app of this.#environment.applications.all()) app.assignedUsers.delete(user.id);
  }

  /** @throws InvalidRefusal where the user is not active */
  suspend(id: string): void {
    const user = this.#users.get(id);
    if (user.status !== 'ACTIVE')
      throw new InvalidRefusal('suspendUser', ['Cannot suspend a user that is not active']);
    this.#users.setStatus(user.id, 'SUSPENDED');
    this.endSessions(user.id);
  }

  /** @throws InvalidRefusal where the user is not suspended */
  unsuspend(id: string): void {
    const user = this.#users.get(id);
    if (user.status !== 'SUSPENDED')
      throw new InvalidRefusal('unsuspendUser', ['Cannot unsuspend a user that is not suspended']);
    this.#users.setStatus(user.id, 'ACTIVE');
  }

  /** @throws ForbiddenRefusal where the user is not locked out */
  unlock(id: string): void {
    const user = this.#users.get(id);
    if (user.status !== 'LOCKED_OUT')
      throw new ForbiddenRefusal('E0000032', 'Unlock is not allowed for this user.', [
        'The user is not locked out.',
      ]);
    user.failures.clear();
    this.#users.setStatus(user.id, 'ACTIVE');
  }

  /** Too many wrong passwords: nobody signs in with them until somebody unlocks the user. */
  lockOut(id: string): void {
    const user = this.#users.get(id);
    if (user.status === 'ACTIVE') this.#users.setStatus(user.id, 'LOCKED_OUT');
  }

  /** The next sign-in has to choose a new password. */
  expirePassword(id: string): User {
    const user = this.#expect(id, 'ACTIVE', 'PASSWORD_EXPIRED', 'RECOVERY');
    if (!this.#users.hasPassword(user.id)) throw notInThisStatus();
    this.#users.setStatus(user.id, 'PASSWORD_EXPIRED');
    return user;
  }

  /** The user has to choose a new password by a link. */
  resetPassword(id: string): User {
    const user = this.#expect(
      id,
      'PROVISIONED',
      'ACTIVE',
      'PASSWORD_EXPIRED',
      'RECOVERY',
      'LOCKED_OUT',
    );
    this.#users.setStatus(user.id, 'RECOVERY');
    return user;
  }

  /** Deactivates a user that is not; removes one that is. */
  delete(id: string): void {
    const user = this.#users.get(id);
    if (user.status !== 'DEPROVISIONED') {
      this.deactivate(user.id);
      return;
    }
    for (const group of this.#environment.groups.all()) group.members.delete(user.id);
    this.#users.remove(user.id);
  }

  /** Takes every factor but the password and the primary address away. */
  resetFactors(id: string): void {
    const user = this.#users.get(id);
    this.#users.resetFactors(user.id);
    this.#environment.passkeys.reset(user.id);
  }

  endSessions(id: string): void {
    for (const sessions of this.#environment.sessions) sessions.endAllOf(id);
  }

  get #users(): Users {
    return this.#environment.users;
  }

  #expect(id: string, ...allowed: readonly UserStatus[]): User {
    const user = this.#users.get(id);
    if (!allowed.includes(user.status)) throw notInThisStatus();
    return user;
  }
}

const notInThisStatus = (): ForbiddenRefusal =>
  new ForbiddenRefusal('E0000038', "This operation is not allowed in the user's current status.");
