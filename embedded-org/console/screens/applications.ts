import { z } from 'zod';
import type { Application } from '../../domain/applications.ts';
import type { Action, Button, Dialog, Menu, Outcome, Row, Screen } from '../description.ts';
import { platformDialog, signInMethodDialog } from './create-dialogs.ts';
import { button, idleButton, statusMenu } from './parts.ts';
import { demand } from './permissions.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';
import { whereSaid } from './where-said.ts';

export const createDialogValues = z.object({
  signInMethod: z.string(),
  applicationType: z.string(),
});
type CreateDialogValues = z.infer<typeof createDialogValues>;

export const platformDialogValues = z.object({
  platform: z.string(),
  signOnMethod: z.string(),
});
type PlatformDialogValues = z.infer<typeof platformDialogValues>;

const catalogPath = '/admin/apps/add-app';

/** Where each kind of application is set up after the dialog. */
const wizardTypes: Readonly<Record<string, string>> = {
  web: 'WEB',
  browser: 'BROWSER',
  native: 'NATIVE',
};

/** Applications > Applications: the list, and the dialog that starts a new app integration. */
export class ApplicationsScreen {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  describe(viewer: Viewer): Screen {
    const { org, words } = this.#around;
    const { applications } = words;
    return {
      title: applications.title,
      navigation: '/admin/apps/active',
      blocks: [
        {
          kind: 'buttons',
          buttons: [
            this.createButton(viewer),
            ...whereSaid(applications.browse, (browse) => [
              button(browse, { kind: 'go', to: catalogPath }),
            ]),
            idleButton(applications.assignUsers),
            {
              kind: 'menu',
              text: applications.more,
              look: 'secondary',
              options: [
                { text: applications.refresh, action: { kind: 'go', to: '/admin/apps/active' } },
              ],
            },
          ],
        },
        {
          kind: 'list',
          search: applications.search,
          filters: {
            title: applications.status,
            counted: true,
            options: [
              { id: 'ACTIVE', text: applications.active },
              { id: 'INACTIVE', text: applications.inactive },
            ],
          },
          rows: [
            ...org.builtInApplications.all().map(({ id, label, name }) => ({
              cells: [
                { kind: 'logo' as const, letter: label.charAt(0) },
                {
                  kind: 'link' as const,
                  text: label,
                  to: `/admin/app/${name}/instance/${id}/`,
                },
                { kind: 'text' as const, text: '' },
              ],
              filters: ['ACTIVE'],
            })),
            ...org.applications.all().map((app) => this.#row(viewer, app)),
          ],
          empty: { title: applications.noneTitle },
        },
      ],
    };
  }

  /** Create App Integration: it opens the dialog, or the page with a button that does. */
  createButton(viewer: Viewer): Button | Menu {
    const { permissions, words } = this.#around;
    const { create } = words.applications;
    const mayCreate = permissions.mayManageApplications(viewer);
    const open: Action = words.platformDialog
      ? { kind: 'go', to: catalogPath }
      : { kind: 'open', dialog: this.createDialog() };
    return mayCreate ? button(create, open) : idleButton(create, 'primary');
  }

  /** What is asked before the settings of a new application. */
  createDialog(): Dialog {
    const { words } = this.#around;
    return words.platformDialog
      ? platformDialog(words, words.platformDialog)
      : signInMethodDialog(words);
  }

  /** Next: on to the settings; without a choice nothing happens, and nobody says so. */
  next(viewer: Viewer, { signInMethod, applicationType }: CreateDialogValues): Outcome {
    demand(this.#around.permissions.mayManageApplications(viewer));
    if (signInMethod === '') return { kind: 'stay' };
    if (signInMethod !== 'OIDC')
      return { kind: 'go', to: `/admin/apps/${signInMethod.toLowerCase()}-wizard/create` };
    const type = wizardTypes[applicationType];
    if (type === undefined) return { kind: 'stay' };
    return { kind: 'go', to: `/admin/apps/oauth2-wizard/create?applicationType=${type}` };
  }

  /** Create: on to the settings of the platform; where a method has yet to be chosen, nothing happens. */
  create(viewer: Viewer, { platform, signOnMethod }: PlatformDialogValues): Outcome {
    return this.next(viewer, {
      applicationType: platform,
      signInMethod: platform === 'web' ? signOnMethod : 'OIDC',
    });
  }

  #row(viewer: Viewer, app: Application): Row {
    const { permissions, words } = this.#around;
    return {
      cells: [
        { kind: 'logo', letter: '' },
        { kind: 'link', text: app.label, to: pathOf(app) },
        {
          kind: 'menu',
          menu: {
            ...statusMenu(words, {
              kind: words.applications.kind,
              name: app.label,
              status: app.status,
              change: { deed: 'application.setStatus', target: { id: app.id } },
              remove: { deed: 'application.delete', target: { id: app.id } },
              look: 'plain',
              locked: !permissions.mayManageApplications(viewer),
            }),
            text: '',
            icon: 'gear',
          },
        },
      ],
      filters: [app.status],
    };
  }
}

/** The page of an application. */
export const pathOf = (app: Pick<Application, 'id'>): string =>
  `/admin/app/oidc_client/instance/${app.id}/#tab-general`;
