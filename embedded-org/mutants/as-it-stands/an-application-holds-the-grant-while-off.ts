import type { Mutant } from '../mutant.ts';

export const anApplicationHoldsTheGrantWhileOff: Mutant = {
  id: 'an-application-holds-the-grant-while-off',
  does: 'One application holds the Interaction Code grant in an org that has never had it switched on.',
  decorate: ({ org }) => {
    const last = org.applications.all().at(-1);
    if (last && !org.settings.isInteractionCodeEnabled()) last.grantTypes.push('interaction_code');
  },
};
