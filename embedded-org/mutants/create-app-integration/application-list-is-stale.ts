import { around } from '../../hooks/around.ts';
import { staleList } from '../building-blocks/stale-list.ts';
import type { Mutant } from '../mutant.ts';

export const applicationListIsStale: Mutant = {
  id: 'application-list-is-stale',
  does: 'The list of applications goes on showing the applications that it showed first.',
  decorate: ({ screens }) => {
    const stale = staleList();
    around(screens.applications, 'describe', (proceed, viewer) => {
      const screen = proceed(viewer);
      return {
        ...screen,
        blocks: screen.blocks.map((block) => (block.kind === 'list' ? stale(block) : block)),
      };
    });
  },
};
