import { z } from 'zod';
import type { Application } from '../../domain/applications.ts';
import type { Outcome, Screen, Tab } from '../description.ts';
import { ApplicationAssignments } from './application-assignments.ts';
import { ApplicationCredentials } from './application-credentials.ts';
import { ApplicationGeneralSettings } from './application-general-settings.ts';
import { statusMenu } from './parts.ts';
import { demand } from './permissions.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';

export const applicationTarget = z.object({ id: z.string() });
export const statusTarget = applicationTarget.extend({ status: z.enum(['ACTIVE', 'INACTIVE']) });

/** The page of one application. Its panels are objects of their own. */
export class ApplicationScreen {
  readonly #around: Surroundings;
  readonly credentials: ApplicationCredentials;
  readonly generalSettings: ApplicationGeneralSettings;
  readonly assignments: ApplicationAssignments;

  constructor(around: Surroundings) {
    this.#around = around;
    this.credentials = new ApplicationCredentials(around);
    this.generalSettings = new ApplicationGeneralSettings(around);
    this.assignments = new ApplicationAssignments(around);
  }

  /** @throws NotFoundRefusal where there is no such application */
  describe(viewer: Viewer, id: string): Screen {
    const { org, permissions, words } = this.#around;
    const app = org.applications.get(id);
    return {
      title: app.label,
      navigation: '/admin/apps/active',
      back: { text: words.application.back, to: '/admin/apps/active' },
      hasLogo: true,
      status: statusMenu(words, {
        kind: words.applications.kind,
        name: app.label,
        status: app.status,
        change: { deed: 'application.setStatus', target: { id: app.id } },
        remove: { deed: 'application.delete', target: { id: app.id } },
        locked: !permissions.mayManageApplications(viewer),
      }),
      tabs: [
        {
          id: 'general',
          text: words.application.general,
          blocks: [this.credentials.panel(viewer, app), this.generalSettings.panel(viewer, app)],
        },
        this.signOnTab(viewer, app),
        {
          id: 'assignments',
          text: words.application.assignments,
          blocks: [this.assignments.list(viewer, app)],
        },
      ],
      blocks: [],
    };
  }

  /** Which policy decides how the users of the application authenticate. */
  signOnTab(viewer: Viewer, app: Application): Tab {
    const { org, words } = this.#around;
    const { signOn, signOnTab } = words.application;
    return {
      id: 'signon',
      text: signOn,
      blocks: [
        {
          kind: 'panel',
          title: signOnTab.idToken,
          form: {
            fields: [
              { kind: 'static', name: 'issuer', label: signOnTab.issuer },
              { kind: 'static', name: 'audience', label: signOnTab.audience },
              { kind: 'static', name: 'claims', label: signOnTab.claims },
            ],
            values: {
              issuer: `${signOnTab.issuers[app.issuerMode]} (${viewer.orgUrl})`,
              audience: app.clientId,
              claims: signOnTab.claimsText,
            },
          },
        },
        {
          kind: 'panel',
          title: signOnTab.userAuthentication,
          introduction: signOnTab.policyHelp,
          form: {
            fields: [{ kind: 'static', name: 'policy', label: signOnTab.policy }],
            values: { policy: org.signInPolicies.get(app.signInPolicyId).name },
          },
        },
      ],
    };
  }

  setStatus(viewer: Viewer, id: string, status: 'ACTIVE' | 'INACTIVE'): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageApplications(viewer));
    org.applications.setStatus(id, status);
    return { kind: 'done' };
  }

  delete(viewer: Viewer, id: string): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageApplications(viewer));
    org.applications.delete(id);
    return { kind: 'go', to: '/admin/apps/active' };
  }
}
