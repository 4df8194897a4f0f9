import { giveBack, rememberFormerHolders } from '../building-blocks/former-holders.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsRegainTheGrant: Mutant = {
  id: 'single-page-applications-regain-the-grant',
  does: 'Single-page applications have the Interaction Code grant back when it is switched on again.',
  decorate: (parts) => {
    const former = rememberFormerHolders(parts);
    around(parts.org.settings, 'enableInteractionCode', (proceed) => {
      proceed();
      for (const app of former.applications) if (app.applicationType === 'browser') giveBack(app);
    });
  },
};
