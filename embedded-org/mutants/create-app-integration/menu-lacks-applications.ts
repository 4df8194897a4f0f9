import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const menuLacksApplications: Mutant = {
  id: 'menu-lacks-applications',
  does: 'The section Applications of the menu has no entry Applications.',
  decorate: ({ screens }) => {
    around(screens.shell, 'navigation', (proceed) =>
      proceed().map((group) => ({
        ...group,
        entries: group.entries.filter(({ to }) => to !== '/admin/apps/active'),
      })),
    );
  },
};
