import { saveOtherwise } from '../building-blocks/new-application-form.ts';
import type { Mutant } from '../mutant.ts';

export const wizardKeepsOneBaseUri: Mutant = {
  id: 'wizard-keeps-one-base-uri',
  does: 'Of several base URIs of a web application the form keeps the first.',
  decorate: (parts) => {
    saveOtherwise('web', parts, ({ baseUris }) => ({
      baseUris: baseUris.slice(0, 1),
    }));
  },
};
