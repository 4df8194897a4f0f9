import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const clientCredentialsComeLast: Mutant = {
  id: 'client-credentials-come-last',
  does: 'Client Credentials come last on the tab General, below General Settings.',
  decorate: ({ screens }) => {
    around(screens.application, 'describe', (proceed, viewer, id) => {
      const { tabs = [], ...screen } = proceed(viewer, id);
      const title = screens.words.application.credentials.title;
      return {
        ...screen,
        tabs: tabs.map((tab) => ({
          ...tab,
          blocks: tab.blocks.toSorted(
            (one, other) =>
              Number(one.kind === 'panel' && one.title === title) -
              Number(other.kind === 'panel' && other.title === title),
          ),
        })),
      };
    });
  },
};
