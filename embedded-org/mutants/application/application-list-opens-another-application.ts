import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const applicationListOpensAnotherApplication: Mutant = {
  id: 'application-list-opens-another-application',
  does: 'Every row of the list of applications opens the oldest one.',
  decorate: ({ org, screens }) => {
    around(screens.applications, 'describe', (proceed, viewer) => {
      const screen = proceed(viewer);
      const [oldest] = org.applications.all();
      const to = `/admin/app/oidc_client/instance/${oldest?.id ?? ''}/`;
      return {
        ...screen,
        blocks: screen.blocks.map((block) =>
          block.kind === 'list'
            ? {
                ...block,
                rows: block.rows.map((row) => ({
                  ...row,
                  cells: row.cells.map((cell) => (cell.kind === 'link' ? { ...cell, to } : cell)),
                })),
              }
            : block,
        ),
      };
    });
  },
};
