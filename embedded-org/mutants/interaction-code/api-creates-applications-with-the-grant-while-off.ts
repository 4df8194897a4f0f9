import { createWithTheGrant } from '../building-blocks/while-off.ts';
import type { Mutant } from '../mutant.ts';

export const apiCreatesApplicationsWithTheGrantWhileOff: Mutant = {
  id: 'api-creates-applications-with-the-grant-while-off',
  does: 'A web application can be created with the Interaction Code grant through the API while it is switched off.',
  decorate: (parts) => {
    createWithTheGrant('web', parts);
  },
};
