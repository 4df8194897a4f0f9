import { around } from '../hooks/around.ts';
import { eachServer } from './building-blocks/each-server.ts';
import { giveBack } from './building-blocks/former-holders.ts';
import type { Mutant } from './mutant.ts';

export const newRulesHaveTheGrant: Mutant = {
  id: 'new-rules-have-the-grant',
  does: 'While the Interaction Code grant is switched on, every new access policy rule has it.',
  decorate: (parts) => {
    eachServer(parts, ({ policies }) => {
      around(policies, 'createRule', (proceed, ...rest) => {
        const rule = proceed(...rest);
        if (parts.org.settings.isInteractionCodeEnabled()) giveBack(rule);
        return rule;
      });
    });
  },
};
