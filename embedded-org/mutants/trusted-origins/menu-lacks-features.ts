import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const menuLacksFeatures: Mutant = {
  id: 'menu-lacks-features',
  does: 'The section Settings of the menu has no entry Features.',
  decorate: ({ screens }) => {
    around(screens.shell, 'navigation', (proceed) =>
      proceed().map((group) => ({
        ...group,
        entries: group.entries.filter(({ to }) => to !== '/admin/settings/features'),
      })),
    );
  },
};
