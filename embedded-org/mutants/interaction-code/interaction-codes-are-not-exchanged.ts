import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const interactionCodesAreNotExchanged: Mutant = {
  id: 'interaction-codes-are-not-exchanged',
  does: 'The token endpoint holds every interaction code for expired.',
  decorate: ({ oauth }) => {
    around(oauth.interactionCodes, 'redeem', () => undefined);
  },
};
