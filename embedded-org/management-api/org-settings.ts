import { z } from 'zod';
import type { ContactType } from '../domain/org-profile.ts';
import { notFound } from './http/api-error.ts';
import type { Call } from './http/call.ts';
import type { Endpoint } from './http/endpoint.ts';
import { endpoint } from './http/endpoint.ts';

const root = '/api/v1/org';
const contacts = `${root}/contacts`;
const preferences = `${root}/preferences`;
const thirdPartyAdmin = `${root}/orgSettings/thirdPartyAdminSetting`;
const autoAssignAdminApp = `${root}/settings/autoAssignAdminAppSetting`;
const clientPrivileges = `${root}/settings/clientPrivilegesSetting`;

const contactTypes: readonly ContactType[] = ['BILLING', 'TECHNICAL'];

const thirdPartyAdminBody = z.object({ thirdPartyAdmin: z.boolean() });
const autoAssignBody = z.object({ autoAssignAdminAppSetting: z.boolean() });
const clientPrivilegesBody = z.object({ clientPrivilegesSetting: z.boolean() });

/** Preferences, contacts and switches of the org that have an endpoint of their own. */
export const orgSettingsEndpoints: readonly Endpoint[] = [
  endpoint('GET', preferences, 'orgs.read', preferencesAnswer),
  endpoint('POST', `${preferences}/showEndUserFooter`, 'orgs.manage', (call) => {
    call.org.profile.showEndUserFooter = true;
    return preferencesAnswer(call);
  }),
  endpoint('POST', `${preferences}/hideEndUserFooter`, 'orgs.manage', (call) => {
    call.org.profile.showEndUserFooter = false;
    return preferencesAnswer(call);
  }),

  endpoint('GET', contacts, 'orgs.read', (call) =>
    call.list(contactTypes, (contactType) => ({
      contactType,
      _links: {
        [contactType.toLowerCase()]: { href: `${call.orgUrl}${contacts}/${contactType}` },
      },
    })),
  ),
  endpoint('GET', `${contacts}/:contactType`, 'orgs.read', (call) => contact(call)),
  endpoint('PUT', `${contacts}/:contactType`, 'orgs.manage', async (call) => {
    const type = contactType(call);
    const { userId } = await call.body(z.object({ userId: z.string() }));
    call.org.profile.contacts.set(type, call.org.users.get(userId).id);
    return contact(call);
  }),

  endpoint('GET', `${root}/privacy/oktaSupport`, 'orgs.read', (call) => {
    const self = `${call.orgUrl}${root}/privacy/oktaSupport`;
    return call.json({
      support: 'DISABLED',
      expiration: null,
      caseNumber: null,
      _links: { grant: { href: `${self}/grant`, hints: { allow: ['POST'] } } },
    });
  }),

  endpoint('GET', thirdPartyAdmin, 'orgs.read', (call) =>
    call.json({ thirdPartyAdmin: call.org.profile.thirdPartyAdmin }),
  ),
  endpoint('POST', thirdPartyAdmin, 'orgs.manage', async (call) => {
    const body = await call.body(thirdPartyAdminBody);
    call.org.profile.thirdPartyAdmin = body.thirdPartyAdmin;
    return call.json(body);
  }),
  endpoint('GET', autoAssignAdminApp, 'orgs.read', (call) =>
    call.json({ autoAssignAdminAppSetting: call.org.profile.autoAssignAdminApp }),
  ),
  endpoint('POST', autoAssignAdminApp, 'orgs.manage', async (call) => {
    const body = await call.body(autoAssignBody);
    call.org.profile.autoAssignAdminApp = body.autoAssignAdminAppSetting;
    return call.json(body);
  }),
  endpoint('GET', clientPrivileges, 'orgs.read', (call) =>
    call.json({ clientPrivilegesSetting: call.org.profile.clientPrivileges }),
  ),
  endpoint('PUT', clientPrivileges, 'orgs.manage', async (call) => {
    const body = await call.body(clientPrivilegesBody);
    call.org.profile.clientPrivileges = body.clientPrivilegesSetting;
    return call.json(body);
  }),
];

function preferencesAnswer(call: Call): Response {
  const { showEndUserFooter } = call.org.profile;
  const step = showEndUserFooter ? 'hideEndUserFooter' : 'showEndUserFooter';
  return call.json({
    showEndUserFooter,
    _links: {
      [step]: { href: `${call.orgUrl}${preferences}/${step}`, hints: { allow: ['POST'] } },
    },
  });
}

const contactType = (call: Call): ContactType => {
  const given = call.param('contactType');
  const known = contactTypes.find((type) => type === given.toUpperCase());
  if (!known) throw notFound(given, 'OrgContactType');
  return known;
};

/** Until somebody says otherwise, whoever made the org is its contact. */
const contact = (call: Call): Response => {
  const kept = call.org.profile.contacts.get(contactType(call));
  const [first] = call.org.users.values();
  const userId = kept !== undefined && call.org.users.find(kept) ? kept : (first?.id ?? null);
  return call.json({
    userId,
    _links: { user: { href: `${call.orgUrl}/api/v1/users/${userId ?? ''}` } },
  });
};
