import { createWithTheGrant } from '../building-blocks/while-off.ts';
import type { Mutant } from '../mutant.ts';

export const apiCreatesSinglePageApplicationsWithTheGrantWhileOff: Mutant = {
  id: 'api-creates-single-page-applications-with-the-grant-while-off',
  does: 'The Management API creates single-page applications with the Interaction Code grant while it is switched off.',
  decorate: (parts) => {
    createWithTheGrant('browser', parts);
  },
};
