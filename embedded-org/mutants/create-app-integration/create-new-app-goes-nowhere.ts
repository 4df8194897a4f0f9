import type { Block } from '../../console/description.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const createNewAppGoesNowhere: Mutant = {
  id: 'create-new-app-goes-nowhere',
  does: 'Create New App opens no dialog.',
  decorate: ({ screens }) => {
    around(screens.catalog, 'describe', (proceed, viewer) => {
      const screen = proceed(viewer);
      const blocks = screen.blocks.map((block): Block => {
        if (block.kind !== 'buttons') return block;
        const buttons = block.buttons.map((shown) =>
          shown.kind === 'button' ? { ...shown, action: { kind: 'go', to: '#' } as const } : shown,
        );
        return { ...block, buttons };
      });
      return { ...screen, blocks };
    });
  },
};
