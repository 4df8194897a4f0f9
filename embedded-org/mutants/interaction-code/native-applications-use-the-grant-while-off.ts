import { letFormerHoldersUseIt } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const nativeApplicationsUseTheGrantWhileOff: Mutant = {
  id: 'native-applications-use-the-grant-while-off',
  does: 'Native applications that held the Interaction Code grant go on using it while it is switched off.',
  decorate: (parts) => {
    letFormerHoldersUseIt(parts, ({ applicationType }) => applicationType === 'native');
  },
};
