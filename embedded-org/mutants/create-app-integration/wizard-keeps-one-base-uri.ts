import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const wizardKeepsOneBaseUri: Mutant = {
  id: 'wizard-keeps-one-base-uri',
  does: 'Of several base URIs of a web application the form keeps the first.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) =>
      proceed(
        viewer,
        type,
        type === 'web' ? { ...values, baseUris: values.baseUris.slice(0, 1) } : values,
      ),
    );
  },
};
