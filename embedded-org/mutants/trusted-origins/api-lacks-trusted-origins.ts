import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const apiLacksTrustedOrigins: Mutant = {
  id: 'api-lacks-trusted-origins',
  does: 'Security > API has no tab «Trusted Origins».',
  decorate: ({ screens }) => {
    around(screens.api, 'describe', (proceed, viewer, firstTab) => {
      const screen = proceed(viewer, firstTab);
      return { ...screen, tabs: (screen.tabs ?? []).filter(({ id }) => id !== 'trusted-origins') };
    });
  },
};
