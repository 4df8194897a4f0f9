import { around } from '../../hooks/around.ts';
import { giveBack, rememberFormerHolders } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const grantsReturnToApplications: Mutant = {
  id: 'grants-return-to-applications',
  does: 'Applications have the Interaction Code grant back when it is switched on again.',
  decorate: (parts) => {
    const former = rememberFormerHolders(parts);
    around(parts.org.settings, 'enableInteractionCode', (proceed) => {
      proceed();
      former.applications.forEach(giveBack);
    });
  },
};
