import { around } from '../../hooks/around.ts';
import type { GrantOffer } from '../screens/grant-offers.ts';
import type { Variation } from './variation.ts';

const flat = (offer: GrantOffer): GrantOffer => ({
  ...offer,
  groups: [...offer.groups, ...offer.advanced],
  advanced: [],
});

export const grantsAreFlat: Variation = {
  id: 'grants-are-flat',
  decorate: ({ screens: { grantOffers } }) => {
    around(grantOffers, 'forApplication', (proceed, type) => flat(proceed(type)));
    around(grantOffers, 'forRule', (proceed) => flat(proceed()));
  },
};
