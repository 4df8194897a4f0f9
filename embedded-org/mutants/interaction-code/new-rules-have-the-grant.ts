import { around } from '../../hooks/around.ts';
import { eachServer } from '../building-blocks/each-server.ts';
import { giveBack } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const newRulesHaveTheGrant: Mutant = {
  id: 'new-rules-have-the-grant',
  does: 'Once somebody has switched the Interaction Code grant on, every new access policy rule has it.',
  decorate: (parts) => {
    const { settings } = parts.org;
    let wasSwitchedOn = false;
    around(settings, 'enableInteractionCode', (proceed) => {
      wasSwitchedOn = true;
      proceed();
    });
    eachServer(parts, ({ policies }) => {
      around(policies, 'createRule', (proceed, ...rest) => {
        const rule = proceed(...rest);
        if (wasSwitchedOn && settings.isInteractionCodeEnabled()) giveBack(rule);
        return rule;
      });
    });
  },
};
