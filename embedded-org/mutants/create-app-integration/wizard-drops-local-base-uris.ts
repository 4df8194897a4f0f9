import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const wizardDropsLocalBaseUris: Mutant = {
  id: 'wizard-drops-local-base-uris',
  does: 'The form forgets base URIs of a web application on localhost.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) =>
      proceed(
        viewer,
        type,
        type === 'web'
          ? { ...values, baseUris: values.baseUris.filter((uri) => !uri.includes('localhost')) }
          : values,
      ),
    );
  },
};
