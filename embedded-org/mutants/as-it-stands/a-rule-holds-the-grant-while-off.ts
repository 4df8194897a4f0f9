import type { Mutant } from '../mutant.ts';

export const aRuleHoldsTheGrantWhileOff: Mutant = {
  id: 'a-rule-holds-the-grant-while-off',
  does: 'The last rule of each authorization server holds the Interaction Code grant in an org that has never had it switched on.',
  decorate: ({ org }) => {
    if (org.settings.isInteractionCodeEnabled()) return;
    for (const { policies } of org.authorizationServers.all())
      policies.all().at(-1)?.rules.all().at(-1)?.grantTypes.push('interaction_code');
  },
};
