import type { AuthorizationServer } from '../../domain/authorization-servers.ts';

const day = 86_400_000;

/** How long a server signs with one key. */
const rotationDays = 90;

/** What stands for a server in URLs: the default one has a name of its own. */
export const pathSegmentOf = ({ id, isDefault }: AuthorizationServer): string =>
  isDefault ? 'default' : id;

export const authorizationServerJson = (server: AuthorizationServer, orgUrl: string): object => {
  const segment = pathSegmentOf(server);
  const self = `${orgUrl}/api/v1/authorizationServers/${segment}`;
  const issuer = `${orgUrl}/oauth2/${segment}`;
  const step = server.status === 'ACTIVE' ? 'deactivate' : 'activate';
  const link = (href: string, ...allow: string[]): object => ({ href, hints: { allow } });
  const metadata = (name: string): object => ({
    name,
    ...link(`${issuer}/.well-known/${name}`, 'GET'),
  });
  return {
    id: server.id,
    name: server.name,
    description: server.description,
    audiences: server.audiences,
    issuer,
    issuerMode: server.issuerMode,
    status: server.status,
    created: server.created,
    lastUpdated: server.lastUpdated,
    credentials: {
      signing: {
        kid: server.kid,
        rotationMode: 'AUTO',
        lastRotated: server.keyRotated,
        nextRotation: new Date(Date.parse(server.keyRotated) + rotationDays * day).toISOString(),
      },
    },
    default: server.isDefault,
    _links: {
      rotateKey: link(`${self}/credentials/lifecycle/keyRotate`, 'POST'),
      metadata: [metadata('oauth-authorization-server'), metadata('openid-configuration')],
      keys: link(`${self}/credentials/keys`, 'GET'),
      claims: link(`${self}/claims`, 'GET', 'POST'),
      policies: link(`${self}/policies`, 'GET', 'POST'),
      self: link(self, 'GET', 'DELETE', 'PUT'),
      scopes: link(`${self}/scopes`, 'GET', 'POST'),
      [step]: link(`${self}/lifecycle/${step}`, 'POST'),
    },
  };
};
