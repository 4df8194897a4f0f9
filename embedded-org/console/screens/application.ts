import { z } from 'zod';
import type { Outcome, Screen } from '../description.ts';
import { ApplicationAssignments } from './application-assignments.ts';
import { ApplicationCredentials } from './application-credentials.ts';
import { ApplicationGeneralSettings } from './application-general-settings.ts';
import { ApplicationPublicKeys } from './application-public-keys.ts';
import { ApplicationSignOn } from './application-sign-on.ts';
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
  readonly publicKeys: ApplicationPublicKeys;
  readonly generalSettings: ApplicationGeneralSettings;
  readonly signOn: ApplicationSignOn;
  readonly assignments: ApplicationAssignments;

  constructor(around: Surroundings) {
    this.#around = around;
    this.credentials = new ApplicationCredentials(around);
    this.publicKeys = new ApplicationPublicKeys(around);
    this.generalSettings = new ApplicationGeneralSettings(around);
    this.signOn = new ApplicationSignOn(around);
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
          blocks: [
            this.credentials.panel(viewer, app),
            ...this.publicKeys.panels(viewer, app),
            this.generalSettings.panel(viewer, app),
            ...this.generalSettings.embedLink(viewer, app),
          ],
        },
        this.signOn.tab(viewer, app),
        {
          id: 'assignments',
          text: words.application.assignments,
          blocks: [this.assignments.list(viewer, app)],
        },
      ],
      blocks: [],
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
