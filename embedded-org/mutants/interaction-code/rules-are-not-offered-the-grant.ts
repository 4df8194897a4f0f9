import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const rulesAreNotOfferedTheGrant: Mutant = {
  id: 'rules-are-not-offered-the-grant',
  does: 'No rule of an access policy is offered the Interaction Code grant.',
  decorate: ({ screens }) => {
    around(screens.grantOffers, 'forRule', (proceed) => {
      const offer = proceed();
      return {
        ...offer,
        advanced: offer.advanced.map((group) => ({
          ...group,
          options: group.options.filter(({ value }) => value !== 'interaction_code'),
        })),
      };
    });
  },
};
