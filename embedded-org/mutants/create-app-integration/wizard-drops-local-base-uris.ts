import { saveOtherwise } from '../building-blocks/new-application-form.ts';
import type { Mutant } from '../mutant.ts';

export const wizardDropsLocalBaseUris: Mutant = {
  id: 'wizard-drops-local-base-uris',
  does: 'The form forgets base URIs of a web application on localhost.',
  decorate: (parts) => {
    saveOtherwise('web', parts, ({ baseUris }) => ({
      baseUris: baseUris.filter((uri) => !uri.includes('localhost')),
    }));
  },
};
