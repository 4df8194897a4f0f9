import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const applicationKeepsAClearedGrant: Mutant = {
  id: 'application-keeps-a-cleared-grant',
  does: 'An application keeps the Interaction Code grant although it was cleared and saved.',
  decorate: ({ org, screens }) => {
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) =>
      proceed(viewer, id, {
        ...values,
        grantTypes: [
          ...values.grantTypes,
          ...org.applications.get(id).grantTypes.filter((held) => held === 'interaction_code'),
        ],
      }),
    );
  },
};
