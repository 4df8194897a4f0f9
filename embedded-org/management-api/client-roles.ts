import { z } from 'zod';
import type { Application } from '../domain/applications.ts';
import type { ClientRole } from '../domain/client-roles.ts';
import { clientInLog } from '../domain/log-entities.ts';
import { labelOfRole } from '../domain/users.ts';
import { notFound, roleAlreadyAssigned } from './http/api-error.ts';
import type { Call } from './http/call.ts';
import type { Endpoint } from './http/endpoint.ts';
import { endpoint } from './http/endpoint.ts';
import { roleTypes } from './users/role-endpoints.ts';

const roles = '/oauth2/v1/clients/:clientId/roles';
const one = `${roles}/:roleAssignmentId`;

const body = z.object({ type: z.enum(roleTypes) });

/** Administrator roles of applications that act for themselves. */
export const clientRoleEndpoints: readonly Endpoint[] = [
  endpoint('GET', roles, 'roles.read', (call) => {
    const app = clientOf(call);
    return call.list(call.org.clientRoles.of(app.id), (role) => roleJson(call, app, role));
  }),
  endpoint('POST', roles, 'roles.manage', async (call) => {
    const app = clientOf(call);
    const { type } = await call.body(body);
    if (call.org.clientRoles.has(app.id, type)) throw roleAlreadyAssigned();
    const role = call.org.clientRoles.assign(app.id, type);
    tell(call, app, 'grant');
    return call.json(roleJson(call, app, role));
  }),
  endpoint('GET', one, 'roles.read', (call) => {
    const app = clientOf(call);
    return call.json(roleJson(call, app, roleOf(call, app)));
  }),
  endpoint('DELETE', one, 'roles.manage', (call) => {
    const app = clientOf(call);
    call.org.clientRoles.remove(roleOf(call, app).id);
    tell(call, app, 'revoke');
    return call.nothing();
  }),
];

const tell = ({ org }: Call, app: Application, deed: 'grant' | 'revoke'): void => {
  org.log.record({
    eventType: `app.oauth2.client.privilege.${deed}`,
    displayMessage: deed === 'grant' ? 'Grant privilege to client' : 'Revoke privilege of client',
    targets: [clientInLog(app)],
  });
};

const clientOf = (call: Call): Application => {
  const clientId = call.param('clientId');
  const app = call.org.applications.findByClientId(clientId);
  if (!app) throw notFound(clientId, 'PublicClientApp');
  return app;
};

const roleOf = (call: Call, app: Application): ClientRole => {
  const id = call.param('roleAssignmentId');
  const role = call.org.clientRoles.find(id);
  if (role?.appId !== app.id) throw notFound(id, 'RoleAssignment');
  return role;
};

const roleJson = (call: Call, app: Application, role: ClientRole): object => ({
  id: role.id,
  label: labelOfRole(role.type),
  type: role.type,
  status: 'ACTIVE',
  created: role.created,
  lastUpdated: role.created,
  assignmentType: 'CLIENT',
  _links: { assignee: { href: `${call.orgUrl}/oauth2/v1/clients/${app.clientId}` } },
});
