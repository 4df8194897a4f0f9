import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { pageOf } from '../http/paging.ts';

const path = '/api/v1/iam/assignees/users';

/** Everybody who has an administrator role. */
export const assigneeEndpoints: readonly Endpoint[] = [
  endpoint('GET', path, 'roles.read', (call) => {
    const page = pageOf(
      call.org.users,
      ({ roles }) => roles.size > 0,
      { preset: 100, largest: 200 },
      call.query('limit'),
      call.query('after'),
    );
    const next = `${call.orgUrl}${path}?after=${page.next ?? ''}&limit=${page.limit}`;
    return call.json({
      value: page.items.map(({ id }) => ({
        id,
        orn: `orn:okta:directory:${call.org.id}:users:${id}`,
        _links: {
          self: { href: `${call.orgUrl}/api/v1/users/${id}` },
          roles: { href: `${call.orgUrl}/api/v1/users/${id}/roles` },
        },
      })),
      _links: {
        self: { href: `${call.orgUrl}${path}` },
        ...(page.next !== undefined && { next: { href: next } }),
      },
    });
  }),
];
