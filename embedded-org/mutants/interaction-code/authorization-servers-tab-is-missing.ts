import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const authorizationServersTabIsMissing: Mutant = {
  id: 'authorization-servers-tab-is-missing',
  does: 'Security > API has no tab «Authorization Servers».',
  decorate: ({ screens }) => {
    around(screens.api, 'describe', (proceed, viewer) => {
      const screen = proceed(viewer, 'api-tokens');
      return { ...screen, tabs: (screen.tabs ?? []).filter(({ id }) => id !== 'oauth-as') };
    });
  },
};
