import { saveOtherwise } from '../building-blocks/new-application-form.ts';
import type { Mutant } from '../mutant.ts';

export const wizardKeepsOneBaseUriOfSinglePageApplications: Mutant = {
  id: 'wizard-keeps-one-base-uri-of-single-page-applications',
  does: 'Of several base URIs of a single-page application the form keeps the first.',
  decorate: (parts) => {
    saveOtherwise('browser', parts, ({ baseUris }) => ({
      baseUris: baseUris.slice(0, 1),
    }));
  },
};
