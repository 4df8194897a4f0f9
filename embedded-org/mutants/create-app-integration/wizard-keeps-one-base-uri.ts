import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const wizardKeepsOneBaseUri: Mutant = {
  id: 'wizard-keeps-one-base-uri',
  does: 'Only the first base URI of a new application is kept.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) =>
      proceed(viewer, type, { ...values, baseUris: values.baseUris.slice(0, 1) }),
    );
  },
};
