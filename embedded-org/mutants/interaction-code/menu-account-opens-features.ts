import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const menuAccountOpensFeatures: Mutant = {
  id: 'menu-account-opens-features',
  does: 'The entry Settings > Account of the menu opens the screen Features.',
  decorate: ({ screens }) => {
    around(screens.shell, 'navigation', (proceed) =>
      proceed().map((group) => ({
        ...group,
        entries: group.entries.map((entry) =>
          entry.to === '/admin/settings/account'
            ? { ...entry, to: '/admin/settings/features' }
            : entry,
        ),
      })),
    );
  },
};
