import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const trustedOriginsLackAddOrigin: Mutant = {
  id: 'trusted-origins-lack-add-origin',
  does: 'The tab Trusted Origins has no «Add Origin».',
  decorate: ({ screens }) => {
    around(screens.trustedOrigins, 'list', (proceed, viewer) => {
      const { toolbar: _, ...list } = proceed(viewer);
      return list;
    });
  },
};
