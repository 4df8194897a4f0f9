import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const anotherPanelHasTheEdit: Mutant = {
  id: 'another-panel-has-the-edit',
  does: 'The Edit of «Embedded widget sign-in support» stands at the first panel of the screen.',
  decorate: ({ screens }) => {
    around(screens.account, 'describe', (proceed, viewer) => {
      const { edit, title } = screens.account.embeddedWidgetPanel(viewer);
      const screen = proceed(viewer);
      const [first] = screen.blocks;
      return {
        ...screen,
        blocks: screen.blocks.map((block) => {
          if (block.kind !== 'panel' || !edit) return block;
          if (block === first) return { ...block, edit };
          if (block.title !== title) return block;
          const { edit: _, ...withoutEdit } = block;
          return withoutEdit;
        }),
      };
    });
  },
};
