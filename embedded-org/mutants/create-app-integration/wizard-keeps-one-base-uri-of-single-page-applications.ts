import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const wizardKeepsOneBaseUriOfSinglePageApplications: Mutant = {
  id: 'wizard-keeps-one-base-uri-of-single-page-applications',
  does: 'Of several base URIs of a single-page application the form keeps the first.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) =>
      proceed(
        viewer,
        type,
        type === 'browser' ? { ...values, baseUris: values.baseUris.slice(0, 1) } : values,
      ),
    );
  },
};
