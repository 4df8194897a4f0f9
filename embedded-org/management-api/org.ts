import type { Org } from '../domain/org.ts';
import type { Endpoint } from './http/endpoint.ts';
import { endpoint } from './http/endpoint.ts';

/** General settings of the org. */
export const orgEndpoints: readonly Endpoint[] = [
  endpoint('GET', '/api/v1/org', 'org.read', (call) => call.json(orgJson(call.org, call.orgUrl))),
];

const orgJson = (org: Org, orgUrl: string): object => ({
  id: org.id,
  companyName: org.name,
  subdomain: 'embedded',
  status: 'ACTIVE',
  website: null,
  address1: null,
  address2: null,
  city: null,
  state: null,
  country: null,
  postalCode: null,
  phoneNumber: null,
  supportPhoneNumber: null,
  endUserSupportHelpURL: null,
  created: org.created,
  lastUpdated: org.created,
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
