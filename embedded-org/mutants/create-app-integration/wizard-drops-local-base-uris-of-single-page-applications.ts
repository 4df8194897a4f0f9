import { saveOtherwise } from '../building-blocks/new-application-form.ts';
import type { Mutant } from '../mutant.ts';

export const wizardDropsLocalBaseUrisOfSinglePageApplications: Mutant = {
  id: 'wizard-drops-local-base-uris-of-single-page-applications',
  does: 'The form forgets base URIs of a single-page application on localhost.',
  decorate: (parts) => {
    saveOtherwise('browser', parts, ({ baseUris }) => ({
      baseUris: baseUris.filter((uri) => !uri.includes('localhost')),
    }));
  },
};
