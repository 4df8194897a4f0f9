import type { Org } from '../../domain/org.ts';
import { ForbiddenRefusal } from '../../domain/refusal.ts';
import { isPermitted } from '../../management-api/http/permissions.ts';
import type { Permission } from '../../management-api/http/permissions.ts';
import type { Viewer } from './viewer.ts';

/**
 * Which administrator may change what: the switch of the org only a super administrator, the rest
 * whoever may do it through the Management API. Who may not change a thing still sees it; what a
 * real console shows such an administrator is not known.
 */
export class Permissions {
  readonly #org: Org;

  constructor(org: Org) {
    this.#org = org;
  }

  mayEnter(userId: string): boolean {
    return this.#org.users.isAdministrator(userId);
  }

  mayChangeOrgSettings({ userId }: Viewer): boolean {
    return this.#org.users.hasRole(userId, 'SUPER_ADMIN');
  }

  mayManageFeatures(viewer: Viewer): boolean {
    return this.#may(viewer, 'features.manage');
  }

  mayManageApplications(viewer: Viewer): boolean {
    return this.#may(viewer, 'apps.manage');
  }

  mayManageAuthorizationServers(viewer: Viewer): boolean {
    return this.#may(viewer, 'authorizationServers.manage');
  }

  mayManageTrustedOrigins(viewer: Viewer): boolean {
    return this.#may(viewer, 'trustedOrigins.manage');
  }

  mayManageTokens(viewer: Viewer): boolean {
    return this.#may(viewer, 'apiTokens.manage');
  }

  #may({ userId }: Viewer, permission: Permission): boolean {
    return isPermitted(this.#org.users.get(userId), permission);
  }
}

/** @throws ForbiddenRefusal (`E0000006`) unless the viewer is permitted */
export const demand = (permitted: boolean): void => {
  if (!permitted)
    throw new ForbiddenRefusal(
      'E0000006',
      'You do not have permission to perform the requested action',
    );
};
