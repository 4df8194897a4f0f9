import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const menuLacksApi: Mutant = {
  id: 'menu-lacks-api',
  does: 'The section Security of the menu has no entry API.',
  decorate: ({ screens }) => {
    around(screens.shell, 'navigation', (proceed) =>
      proceed().map((group) => ({
        ...group,
        entries: group.entries.filter(({ to }) => to !== '/admin/oauth2/as'),
      })),
    );
  },
};
