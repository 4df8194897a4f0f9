import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const switchingOffStopsClientCredentials: Mutant = {
  id: 'switching-off-stops-client-credentials',
  does: 'When the grant is switched off, the token endpoint refuses client credentials.',
  decorate: ({ org }) => {
    let wasSwitchedOff = false;
    around(org.settings, 'disableInteractionCode', (proceed) => {
      wasSwitchedOff = true;
      proceed();
    });
    around(
      org,
      'isGrantAuthorized',
      (proceed, app, grant) =>
        !(wasSwitchedOff && grant === 'client_credentials') && proceed(app, grant),
    );
  },
};
