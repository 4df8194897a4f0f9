import { z } from 'zod';
import type { Org } from '../domain/org.ts';
import type { OrgDetails } from '../domain/org-profile.ts';
import type { Call } from './http/call.ts';
import type { Endpoint } from './http/endpoint.ts';
import { endpoint } from './http/endpoint.ts';

const text = z.string().max(255).nullish();

const changeBody = z.object({
  companyName: z.string().trim().min(1, "The field can't be left blank.").max(255).nullish(),
  website: text,
  phoneNumber: text,
  endUserSupportHelpURL: text,
  supportPhoneNumber: text,
  address1: text,
  address2: text,
  city: text,
  state: text,
  country: text,
  postalCode: text,
});

const wholeBody = changeBody.extend({
  companyName: z.string().trim().min(1, "The field can't be left blank.").max(255),
});

/** General settings of the org. */
export const orgEndpoints: readonly Endpoint[] = [
  endpoint('GET', '/api/v1/org', 'orgs.read', (call) => call.json(json(call))),
  endpoint('POST', '/api/v1/org', 'orgs.manage', async (call) => {
    const given = await call.body(changeBody);
    const change = Object.entries(given).filter(([, value]) => value !== undefined);
    const { companyName, ...rest } = Object.fromEntries(change) as Partial<OrgDetails>;
    call.org.profile.update({ ...rest, ...(companyName && { companyName }) });
    return call.json(json(call));
  }),
  endpoint('PUT', '/api/v1/org', 'orgs.manage', async (call) => {
    const given = await call.body(wholeBody);
    const empty = Object.keys(changeBody.shape).map((name) => [name, null] as const);
    call.org.profile.update({
      ...(Object.fromEntries(empty) as Partial<OrgDetails>),
      ...(given as Partial<OrgDetails>),
    });
    return call.json(json(call));
  }),
];

const json = (call: Call): object => orgJson(call.org, call.orgUrl);

const orgJson = ({ id, created, profile }: Org, orgUrl: string): object => ({
  id,
  subdomain: 'embedded',
  status: 'ACTIVE',
  ...profile.details,
  created,
  lastUpdated: profile.lastUpdated,
  expiresAt: null,
  _links: {
    preferences: { href: `${orgUrl}/api/v1/org/preferences` },
    uploadLogo: { href: `${orgUrl}/api/v1/org/logo`, hints: { allow: ['POST'] } },
    oktaCommunication: { href: `${orgUrl}/api/v1/org/privacy/oktaCommunication` },
    logo: null,
    oktaSupport: { href: `${orgUrl}/api/v1/org/privacy/oktaSupport` },
    contacts: { href: `${orgUrl}/api/v1/org/contacts` },
  },
});

/** What anybody may know of an org, without credentials: `pipeline` tells its engine. */
export const organizationMetadata = (org: Org, orgUrl: string): object => ({
  id: org.id,
  cell: 'embedded',
  _links: { organization: { href: orgUrl } },
  pipeline: org.engine,
  settings: {
    analyticsCollectionEnabled: false,
    bugReportingEnabled: false,
    omEnabled: false,
    pssoEnabled: false,
    desktopMFAEnabled: false,
    itpEnabled: false,
    op4wEnabled: false,
  },
});
