import type { Clock } from './clock.ts';
import { Collection } from './collection.ts';
import { newId } from './ids.ts';
import type { AdminRole } from './users.ts';

/** An administrator role that an application has: it acts with it by itself, for no user. */
export interface ClientRole {
  readonly id: string;
  readonly appId: string;
  readonly type: AdminRole;
  readonly created: string;
}

/**
 * The roles of applications. Source: Okta, «Implement OAuth for Okta»: without a role the scopes of
 * a service app let it do nothing.
 */
export class ClientRoles extends Collection<ClientRole> {
  readonly #clock: Clock;

  constructor(clock: Clock) {
    super('RoleAssignment');
    this.#clock = clock;
  }

  assign(appId: string, type: AdminRole): ClientRole {
    return this.add({ id: newId('irb'), appId, type, created: this.#clock.timestamp() });
  }

  /** The roles of one application. */
  of(appId: string): ClientRole[] {
    return this.all().filter((role) => role.appId === appId);
  }

  has(appId: string, type: AdminRole): boolean {
    return this.of(appId).some((role) => role.type === type);
  }

  /** Forgets the roles of an application that is no more. */
  forget(appId: string): void {
    for (const { id } of this.of(appId)) this.remove(id);
  }
}
