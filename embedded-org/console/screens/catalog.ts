import type { Block, Screen } from '../description.ts';
import type { ApplicationsScreen } from './applications.ts';
import { button, idleButton } from './parts.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';
import { whereSaid } from './where-said.ts';

/** Where integrations of others are found, and where an own one begins. The catalog itself is empty. */
export class CatalogScreen {
  readonly #around: Surroundings;
  readonly #applications: ApplicationsScreen;

  constructor(around: Surroundings, applications: ApplicationsScreen) {
    this.#around = around;
    this.#applications = applications;
  }

  describe(viewer: Viewer): Screen {
    const { org, permissions, words } = this.#around;
    const { catalog } = words;
    const mayCreate = permissions.mayManageApplications(viewer);
    const open = { kind: 'open', dialog: this.#applications.createDialog() } as const;
    return {
      title: catalog.title,
      navigation: '/admin/apps/active',
      back: { text: catalog.back, to: '/admin/apps/active' },
      blocks: [
        ...whereSaid(catalog.cannotFind, (text): Block[] => [{ kind: 'text', paragraphs: [text] }]),
        {
          kind: 'buttons',
          buttons: [
            mayCreate ? button(catalog.createNew, open) : idleButton(catalog.createNew, 'primary'),
            ...whereSaid(catalog.yours, (yours) => [
              button(
                yours(org.applications.all().length),
                { kind: 'go', to: '/admin/apps/active' },
                'plain',
              ),
            ]),
          ],
        },
        { kind: 'list', search: catalog.search, rows: [], empty: { title: catalog.none } },
      ],
    };
  }
}
