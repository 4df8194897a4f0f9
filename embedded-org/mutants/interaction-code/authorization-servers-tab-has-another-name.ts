import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const authorizationServersTabHasAnotherName: Mutant = {
  id: 'authorization-servers-tab-has-another-name',
  does: 'The tab «Authorization Servers» of Security > API is called «Issuers».',
  decorate: ({ screens }) => {
    around(screens.api, 'describe', (proceed, viewer, firstTab) => {
      const screen = proceed(viewer, firstTab);
      return {
        ...screen,
        tabs: (screen.tabs ?? []).map((tab) =>
          tab.id === 'oauth-as' ? { ...tab, text: 'Issuers' } : tab,
        ),
      };
    });
  },
};
