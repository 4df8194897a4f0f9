import { around } from '../../hooks/around.ts';
import { giveBack } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const switchingOnGivesTheGrantToAllRules: Mutant = {
  id: 'switching-on-gives-the-grant-to-all-rules',
  does: 'Switching on gives the Interaction Code grant to every access policy rule.',
  decorate: ({ org }) => {
    around(org.settings, 'enableInteractionCode', (proceed) => {
      proceed();
      for (const { policies } of org.authorizationServers.all())
        for (const { rules } of policies.all()) rules.all().forEach(giveBack);
    });
  },
};
