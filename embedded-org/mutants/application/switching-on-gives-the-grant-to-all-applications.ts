import { around } from '../../hooks/around.ts';
import { giveBack } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const switchingOnGivesTheGrantToAllApplications: Mutant = {
  id: 'switching-on-gives-the-grant-to-all-applications',
  does: 'Switching the Interaction Code grant on gives it to every application there is.',
  decorate: ({ org }) => {
    around(org.settings, 'enableInteractionCode', (proceed) => {
      proceed();
      org.applications.all().forEach(giveBack);
    });
  },
};
