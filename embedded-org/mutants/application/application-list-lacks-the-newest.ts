import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const applicationListLacksTheNewest: Mutant = {
  id: 'application-list-lacks-the-newest',
  does: 'The list of applications does not show the newest one.',
  decorate: ({ org, screens }) => {
    around(screens.applications, 'describe', (proceed, viewer) => {
      const screen = proceed(viewer);
      const newest = org.applications.all().at(-1)?.id ?? '';
      return {
        ...screen,
        blocks: screen.blocks.map((block) =>
          block.kind === 'list'
            ? {
                ...block,
                rows: block.rows.filter(
                  ({ cells }) =>
                    !cells.some((cell) => cell.kind === 'link' && cell.to.includes(newest)),
                ),
              }
            : block,
        ),
      };
    });
  },
};
