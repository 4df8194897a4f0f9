import type { Application } from '../domain/applications.ts';
import type { BuiltInApplication } from '../domain/built-in-applications.ts';
import type { Org } from '../domain/org.ts';
import type { User } from '../domain/users.ts';

/** Who asks for tokens: a configured application or one that every org comes with. */
export type Client = Application | BuiltInApplication;

/** The clients of the org, who may use them, and where they may be sent back to. */
export class Clients {
  readonly #org: Org;

  constructor(org: Org) {
    this.#org = org;
  }

  /** An active client. */
  find(clientId: string): Client | undefined {
    const builtIn = this.#org.builtInApplications.all().find((app) => app.clientId === clientId);
    return builtIn ?? this.findApplication(clientId);
  }

  findApplication(clientId: string): Application | undefined {
    const app = this.#org.applications.findByClientId(clientId);
    return app?.status === 'ACTIVE' ? app : undefined;
  }

  /** Whether a user may use a client. The Admin Console is for administrators. */
  isAssigned(client: Client, user: User): boolean {
    if (client.kind === 'oidc') return this.#org.isAssigned(client, user);
    return client.name !== 'saasure' || this.#org.users.isAdministrator(user.id);
  }

  /**
   * Whether a client may be sent back to a URI after sign-in: an exact match, or one label in
   * place of `*.` where the application allows it.
   *
   * @param adminUrl where the Admin Console is
   */
  isLoginRedirect(client: Client, uri: string, adminUrl: string): boolean {
    if (client.kind === 'built-in')
      return client.name === 'saasure' && uri === `${adminUrl}/admin/sso/callback`;
    if (client.redirectUris.includes(uri)) return true;
    return (
      client.wildcardRedirect === 'SUBDOMAIN' &&
      client.redirectUris.some((pattern) => matchesWildcard(pattern, uri))
    );
  }

  isLogoutRedirect(client: Client, uri: string): boolean {
    return client.kind === 'oidc' && client.postLogoutRedirectUris.includes(uri);
  }
}

const matchesWildcard = (pattern: string, uri: string): boolean => {
  const [before, after] = pattern.split('*.');
  if (before === undefined || after === undefined) return false;
  if (!uri.startsWith(before) || !uri.endsWith(`.${after}`)) return false;
  const label = uri.slice(before.length, uri.length - after.length - 1);
  return /^[a-z0-9-]+$/i.test(label);
};
