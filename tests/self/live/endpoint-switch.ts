import { z } from 'zod';
import type { ApiAccess } from '../../../fixtures/api-access.ts';
import { ManagementApi } from '../../../fixtures/management-api.ts';
import type { OrgSwitch } from '../../../fixtures/live/org-switch.ts';

const path = '/admin/api/v1/embedded-login-settings';
const settings = z.object({ embeddedLoginSupport: z.boolean() });

/**
 * The switch of an embedded org, by the endpoint behind its console: quicker than a browser.
 *
 * @param access with the address of the admin host
 */
export const endpointSwitch = (access: ApiAccess): OrgSwitch => {
  const api = new ManagementApi(access);
  return {
    read: async () => settings.parse(await api.call('GET', path)).embeddedLoginSupport,
    set: async (on) => {
      await api.call('POST', path, { embeddedLoginSupport: on });
    },
  };
};
