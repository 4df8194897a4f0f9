import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const wizardDropsLocalBaseUrisOfSinglePageApplications: Mutant = {
  id: 'wizard-drops-local-base-uris-of-single-page-applications',
  does: 'The form forgets base URIs of a single-page application on localhost.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) =>
      proceed(
        viewer,
        type,
        type === 'browser'
          ? { ...values, baseUris: values.baseUris.filter((uri) => !uri.includes('localhost')) }
          : values,
      ),
    );
  },
};
