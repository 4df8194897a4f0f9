import { fieldOf } from '../state/json-form.ts';
import type { Json, Persistent } from '../state/persistent.ts';
import type { Applications } from './applications.ts';
import type { AuthorizationServers } from './authorization-servers.ts';

/** How much of the org uses the Interaction Code grant. */
export interface InteractionCodeUsage {
  applications: number;
  /** Custom authorization servers with a rule that holds the grant. */
  authorizationServers: number;
}

/**
 * Settings > Account. The switch «Embedded widget sign-in support» governs the Interaction Code
 * grant of the whole org: switching it off takes the grant away everywhere, switching it on gives
 * nothing back. Source: Okta, «Verify that the Interaction Code grant type is enabled».
 */
export class OrgSettings implements Persistent {
  #interactionCode: boolean;
  readonly #applications: () => Applications;
  readonly #authorizationServers: () => AuthorizationServers;

  constructor(
    interactionCode: boolean,
    applications: () => Applications,
    authorizationServers: () => AuthorizationServers,
  ) {
    this.#interactionCode = interactionCode;
    this.#applications = applications;
    this.#authorizationServers = authorizationServers;
  }

  isInteractionCodeEnabled(): boolean {
    return this.#interactionCode;
  }

  setInteractionCode(enabled: boolean): void {
    if (enabled === this.#interactionCode) return;
    if (enabled) this.enableInteractionCode();
    else this.disableInteractionCode();
  }

  enableInteractionCode(): void {
    this.#interactionCode = true;
  }

  disableInteractionCode(): void {
    this.#interactionCode = false;
    this.#applications().withdrawGrant('interaction_code');
    this.#authorizationServers().withdrawGrant('interaction_code');
  }

  snapshot(): Json {
    return { interactionCode: this.#interactionCode };
  }

  /** Says how the switch stood. What it does when it is moved has happened already. */
  restore(kept: Json): void {
    this.#interactionCode = fieldOf(kept, 'interactionCode') === true;
  }

  interactionCodeUsage(): InteractionCodeUsage {
    const servers = this.#authorizationServers().all();
    return {
      applications: this.#applications()
        .all()
        .filter(({ grantTypes }) => grantTypes.includes('interaction_code')).length,
      authorizationServers: servers.filter(({ policies }) =>
        policies
          .all()
          .some(({ rules }) =>
            rules.all().some(({ grantTypes }) => grantTypes.includes('interaction_code')),
          ),
      ).length,
    };
  }
}
