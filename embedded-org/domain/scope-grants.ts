import type { Clock } from './clock.ts';
import { Collection } from './collection.ts';
import { newId } from './ids.ts';
import { oktaScopes } from './okta-scopes.ts';
import { InvalidRefusal } from './refusal.ts';

/** A scope of Okta's APIs that an administrator has granted to an application. */
export interface ScopeGrant {
  readonly id: string;
  readonly appId: string;
  /** For example `okta.users.read`. */
  readonly scopeId: string;
  /** Who granted it. */
  readonly createdBy: string;
  readonly created: string;
  readonly lastUpdated: string;
}

/**
 * The scopes of the Management API that applications may ask for. Source: Okta, «Implement OAuth for
 * Okta»: a requested scope is granted if it exists in the application's grants collection.
 */
export class ScopeGrants extends Collection<ScopeGrant> {
  readonly #clock: Clock;

  constructor(clock: Clock) {
    super('OAuth2ScopeConsentGrant');
    this.#clock = clock;
  }

  /**
   * Grants a scope; one that is granted already stays as it is.
   *
   * @param createdBy id of the administrator
   * @throws InvalidRefusal for what is no scope of Okta's APIs
   */
  grant(appId: string, scopeId: string, createdBy: string): ScopeGrant {
    if (!oktaScopes.has(scopeId))
      throw new InvalidRefusal('scopeId', [`scopeId: '${scopeId}' is not a valid scope.`]);
    const before = this.of(appId).find((grant) => grant.scopeId === scopeId);
    const now = this.#clock.timestamp();
    return (
      before ??
      this.add({ id: newId('oag'), appId, scopeId, createdBy, created: now, lastUpdated: now })
    );
  }

  /** The grants of one application. */
  of(appId: string): ScopeGrant[] {
    return this.all().filter((grant) => grant.appId === appId);
  }

  isGranted(appId: string, scopeId: string): boolean {
    return this.of(appId).some((grant) => grant.scopeId === scopeId);
  }

  /** Forgets the grants of an application that is no more. */
  forget(appId: string): void {
    for (const { id } of this.of(appId)) this.remove(id);
  }
}
