import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const menuLacksAccount: Mutant = {
  id: 'menu-lacks-account',
  does: 'The section Settings of the menu has no entry Account.',
  decorate: ({ screens }) => {
    around(screens.shell, 'navigation', (proceed) =>
      proceed().map((group) => ({
        ...group,
        entries: group.entries.filter(({ to }) => to !== '/admin/settings/account'),
      })),
    );
  },
};
