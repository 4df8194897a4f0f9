import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const accessPoliciesTabHasAnotherName: Mutant = {
  id: 'access-policies-tab-has-another-name',
  does: 'The tab «Access Policies» of an authorization server is called «Rules».',
  decorate: ({ screens }) => {
    around(screens.authorizationServer, 'describe', (proceed, viewer, id) => {
      const screen = proceed(viewer, id);
      return {
        ...screen,
        tabs: (screen.tabs ?? []).map((tab) =>
          tab.id === 'policies' ? { ...tab, text: 'Rules' } : tab,
        ),
      };
    });
  },
};
