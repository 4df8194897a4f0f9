import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const choiceIsWithheldWithTheFeature: Mutant = {
  id: 'choice-is-withheld-with-the-feature',
  does: 'The choice of refresh token behavior is not offered though the feature is on.',
  decorate: ({ org, screens }) => {
    around(
      screens.grantOffers,
      'isRotationOffered',
      (proceed) => !org.features.all().some(({ name }) => name.includes('Rotation')) && proceed(),
    );
  },
};
