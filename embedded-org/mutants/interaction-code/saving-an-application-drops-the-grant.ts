import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const savingAnApplicationDropsTheGrant: Mutant = {
  id: 'saving-an-application-drops-the-grant',
  does: 'General Settings of an application are saved without the Interaction Code grant.',
  decorate: ({ screens }) => {
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) =>
      proceed(viewer, id, {
        ...values,
        grantTypes: values.grantTypes.filter((grant) => grant !== 'interaction_code'),
      }),
    );
  },
};
