import { z } from 'zod';
import type { Org } from '../../domain/org.ts';
import { plainSignOnModes } from '../../domain/plain-applications.ts';
import type {
  PlainApplication,
  PlainApplicationSettings,
} from '../../domain/plain-applications.ts';
import { filledUp } from './filled-up.ts';

const object = z.record(z.string(), z.unknown());

/** An application without OAuth as clients send it. */
export const plainApplicationBody = z.object({
  name: z.string().max(255).nullish(),
  signOnMode: z.enum(plainSignOnModes),
  label: z.string(),
  accessibility: object.nullish(),
  visibility: object.nullish(),
  profile: object.nullish(),
  credentials: object.nullish(),
  settings: object.nullish(),
});

/** What is kept of a request. */
export const plainSettingsOf = ({
  label,
  accessibility,
  visibility,
  profile,
  credentials,
  settings,
}: z.output<typeof plainApplicationBody>): PlainApplicationSettings => ({
  label,
  given: Object.fromEntries(
    Object.entries({ accessibility, visibility, profile, credentials, settings }).filter(
      ([, value]) => value !== undefined && value !== null,
    ),
  ),
});

export const plainApplicationJson = (
  app: PlainApplication,
  org: Org,
  orgUrl: string,
): Record<string, unknown> => {
  const self = `${orgUrl}/api/v1/apps/${app.id}`;
  const step = app.status === 'ACTIVE' ? 'deactivate' : 'activate';
  const link = app.signOnMode === 'BOOKMARK' ? 'login' : `${app.name}_link`;
  return filledUp(
    {
      id: app.id,
      orn: `orn:okta:idp:${org.id}:apps:${app.name}:${app.id}`,
      name: app.name,
      label: app.label,
      status: app.status,
      lastUpdated: app.lastUpdated,
      created: app.created,
      accessibility: { selfService: false, errorRedirectUrl: null, loginRedirectUrl: null },
      visibility: {
        autoLaunch: false,
        autoSubmitToolbar: false,
        hide: { iOS: false, web: false },
        appLinks: { [link]: true },
      },
      features: [],
      signOnMode: app.signOnMode,
      credentials: {
        userNameTemplate: { template: '${source.login}', type: 'BUILT_IN' },
        signing: {},
      },
      universalLogout: null,
      settings: {
        app: {},
        notifications: {
          vpn: { network: { connection: 'DISABLED' }, message: null, helpUrl: null },
        },
        manualProvisioning: false,
        implicitAssignment: false,
        emOptInStatus: 'NONE',
        notes: { admin: null, enduser: null },
      },
      _links: {
        uploadLogo: { href: `${self}/logo`, hints: { allow: ['POST'] } },
        appLinks: [
          { name: link, href: `${orgUrl}/home/${app.name}/${app.id}/2557`, type: 'text/html' },
        ],
        profileEnrollment: { href: `${orgUrl}/api/v1/policies/${app.profileEnrollmentPolicyId}` },
        policies: { href: `${self}/policies`, hints: { allow: ['PUT'] } },
        groups: { href: `${self}/groups` },
        logo: [
          { name: 'medium', href: `${orgUrl}/assets/img/logos/default.png`, type: 'image/png' },
        ],
        accessPolicy: { href: `${orgUrl}/api/v1/policies/${app.signInPolicyId}` },
        users: { href: `${self}/users` },
        [step]: { href: `${self}/lifecycle/${step}` },
      },
    },
    app.given,
  );
};
