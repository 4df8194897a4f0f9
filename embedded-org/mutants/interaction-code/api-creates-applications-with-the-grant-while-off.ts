import { around } from '../../hooks/around.ts';
import { during } from '../building-blocks/during.ts';
import type { Mutant } from '../mutant.ts';

export const apiCreatesApplicationsWithTheGrantWhileOff: Mutant = {
  id: 'api-creates-applications-with-the-grant-while-off',
  does: 'The Management API creates applications with the Interaction Code grant after it was switched off.',
  decorate: ({ org }) => {
    let wasSwitchedOff = false;
    around(org.settings, 'disableInteractionCode', (proceed) => {
      wasSwitchedOff = true;
      proceed();
    });
    const isCreating = during(org.applications, 'create');
    around(
      org.settings,
      'isInteractionCodeEnabled',
      (proceed) => proceed() || (wasSwitchedOff && isCreating()),
    );
  },
};
