import type { AdminCredentials } from '../../../embedded-org/index.ts';

/** An org in this process or in another, or what stands before one. */
export interface StartedOrg {
  readonly orgUrl: string;
  readonly adminUrl: string;
  readonly apiToken: string;
  readonly admin: AdminCredentials;
}

/** What an environment says of an embedded org that stands for a live one. */
export const liveVariablesOf = (org: StartedOrg): Record<string, string> => ({
  OKTA_ORG_URL: org.orgUrl,
  OKTA_ADMIN_URL: org.adminUrl,
  OKTA_ADMIN_USERNAME: org.admin.username,
  OKTA_ADMIN_PASSWORD: org.admin.password,
  OKTA_ADMIN_TOTP_SECRET: org.admin.totpSecret,
  OKTA_API_TOKEN: org.apiToken,
  OKTA_ALLOWED_ORGS: new URL(org.orgUrl).host,
});
