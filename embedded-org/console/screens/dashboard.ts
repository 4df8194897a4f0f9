import type { Screen } from '../description.ts';
import type { Surroundings } from './surroundings.ts';

/** Dashboard: how big the org is. */
export class DashboardScreen {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  describe(): Screen {
    const { org, words } = this.#around;
    return {
      title: words.dashboard.title,
      navigation: '/admin/dashboard',
      blocks: [
        {
          kind: 'text',
          title: words.dashboard.overview,
          paragraphs: [
            words.dashboard.users(org.users.size),
            words.dashboard.groups(org.groups.size),
            words.dashboard.apps(org.applications.size),
          ],
        },
      ],
    };
  }
}
