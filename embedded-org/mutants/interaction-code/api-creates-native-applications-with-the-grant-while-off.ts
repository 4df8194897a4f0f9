import { createWithTheGrant } from '../building-blocks/while-off.ts';
import type { Mutant } from '../mutant.ts';

export const apiCreatesNativeApplicationsWithTheGrantWhileOff: Mutant = {
  id: 'api-creates-native-applications-with-the-grant-while-off',
  does: 'The Management API creates native applications with the Interaction Code grant while it is switched off.',
  decorate: (parts) => {
    createWithTheGrant('native', parts);
  },
};
