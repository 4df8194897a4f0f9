import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const menuApplicationsOpensSelfService: Mutant = {
  id: 'menu-applications-opens-self-service',
  does: 'The entry Applications > Applications of the menu opens Self Service.',
  decorate: ({ screens }) => {
    around(screens.shell, 'navigation', (proceed) =>
      proceed().map((group) => ({
        ...group,
        entries: group.entries.map((entry) =>
          entry.to === '/admin/apps/active' ? { ...entry, to: '/admin/apps/self-service' } : entry,
        ),
      })),
    );
  },
};
