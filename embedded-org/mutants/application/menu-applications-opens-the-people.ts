import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const menuApplicationsOpensThePeople: Mutant = {
  id: 'menu-applications-opens-the-people',
  does: 'The entry Applications > Applications of the menu opens the list of people.',
  decorate: ({ screens }) => {
    around(screens.shell, 'navigation', (proceed) =>
      proceed().map((group) => ({
        ...group,
        entries: group.entries.map((entry) =>
          entry.to === '/admin/apps/active' ? { ...entry, to: '/admin/users' } : entry,
        ),
      })),
    );
  },
};
