import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const menuFeaturesOpensAccount: Mutant = {
  id: 'menu-features-opens-account',
  does: 'The entry Settings > Features of the menu opens the screen Account.',
  decorate: ({ screens }) => {
    around(screens.shell, 'navigation', (proceed) =>
      proceed().map((group) => ({
        ...group,
        entries: group.entries.map((entry) =>
          entry.to === '/admin/settings/features'
            ? { ...entry, to: '/admin/settings/account' }
            : entry,
        ),
      })),
    );
  },
};
