import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const choiceIsWithheldOnceGeneral: Mutant = {
  id: 'choice-is-withheld-once-general',
  does: 'The choice of refresh token behavior is not offered once rotation is general.',
  decorate: ({ org, screens }) => {
    around(
      screens.grantOffers,
      'isRotationOffered',
      (proceed) => org.features.all().some(({ name }) => name.includes('Rotation')) && proceed(),
    );
  },
};
