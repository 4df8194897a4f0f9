import { z } from 'zod';
import type { AdminRole, RoleAssignment, User } from '../../domain/users.ts';
import { labelOfRole } from '../../domain/users.ts';
import { userInLog } from '../../domain/log-entities.ts';
import { NotFoundRefusal } from '../../domain/refusal.ts';
import { roleAlreadyAssigned } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';

const roles = '/api/v1/users/:userId/roles';
const one = `${roles}/:roleAssignmentId`;

/** The standard roles. */
export const roleTypes = [
  'SUPER_ADMIN',
  'ORG_ADMIN',
  'APP_ADMIN',
  'API_ACCESS_MANAGEMENT_ADMIN',
  'USER_ADMIN',
  'HELP_DESK_ADMIN',
  'READ_ONLY_ADMIN',
  'REPORT_ADMIN',
] as const satisfies readonly AdminRole[];

const body = z.object({ type: z.enum(roleTypes) });

/** Standard administrator roles of users. */
export const roleEndpoints: readonly Endpoint[] = [
  endpoint('GET', roles, 'roles.read', (call) => {
    const user = call.user();
    return call.list([...user.roles.values()], (role) => roleJson(call, user, role));
  }),
  endpoint('POST', roles, 'roles.manage', async (call) => {
    const user = call.user();
    const { type } = await call.body(body);
    if (call.org.users.hasRole(user.id, type)) throw roleAlreadyAssigned();
    const role = call.org.users.assignRole(user.id, type);
    tell(call, user, 'grant');
    return call.json(roleJson(call, user, role), 201);
  }),
  endpoint('GET', one, 'roles.read', (call) => {
    const user = call.user();
    const id = call.param('roleAssignmentId');
    const role = user.roles.get(id);
    if (!role) throw new NotFoundRefusal(id, 'RoleAssignment');
    return call.json(roleJson(call, user, role));
  }),
  endpoint('DELETE', one, 'roles.manage', (call) => {
    const user = call.user();
    call.org.users.unassignRole(user.id, call.param('roleAssignmentId'));
    tell(call, user, 'revoke');
    return call.nothing();
  }),
];

const tell = ({ org }: Call, user: User, deed: 'grant' | 'revoke'): void => {
  org.log.record({
    eventType: `user.account.privilege.${deed}`,
    displayMessage: deed === 'grant' ? 'Grant user privilege' : 'Revoke user privilege',
    targets: [userInLog(user)],
  });
};

const roleJson = (call: Call, user: User, role: RoleAssignment): object => ({
  id: role.id,
  label: labelOfRole(role.type),
  type: role.type,
  status: 'ACTIVE',
  created: role.created,
  lastUpdated: role.created,
  assignmentType: 'USER',
  _links: { assignee: { href: `${call.orgUrl}/api/v1/users/${user.id}` } },
});
