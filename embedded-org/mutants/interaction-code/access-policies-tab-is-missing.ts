import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const accessPoliciesTabIsMissing: Mutant = {
  id: 'access-policies-tab-is-missing',
  does: 'The page of an authorization server has no tab «Access Policies».',
  decorate: ({ screens }) => {
    around(screens.authorizationServer, 'describe', (proceed, viewer, id) => {
      const screen = proceed(viewer, id);
      return { ...screen, tabs: (screen.tabs ?? []).filter((tab) => tab.id !== 'policies') };
    });
  },
};
