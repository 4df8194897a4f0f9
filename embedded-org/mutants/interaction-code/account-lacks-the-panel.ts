import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const accountLacksThePanel: Mutant = {
  id: 'account-lacks-the-panel',
  does: 'Settings > Account has no panel «Embedded widget sign-in support».',
  decorate: ({ screens }) => {
    around(screens.account, 'describe', (proceed, viewer) => {
      const { title } = screens.words.account.embedded;
      const screen = proceed(viewer);
      return {
        ...screen,
        blocks: screen.blocks.filter((block) => block.kind !== 'panel' || block.title !== title),
      };
    });
  },
};
