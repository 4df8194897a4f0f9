import { around } from '../../hooks/around.ts';
import { eachServer } from '../building-blocks/each-server.ts';
import { letFormerHoldersUseIt } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const levelsOutliveTheSwitch: Mutant = {
  id: 'levels-outlive-the-switch',
  does: 'Custom authorization servers go on serving applications that had the grant when it is switched off.',
  decorate: (parts) => {
    const former = letFormerHoldersUseIt(parts);
    eachServer(parts, ({ policies }) => {
      around(policies, 'matches', (proceed, rule, request) =>
        proceed(
          former.rules.has(rule)
            ? { ...rule, grantTypes: [...rule.grantTypes, 'interaction_code'] }
            : rule,
          request,
        ),
      );
    });
  },
};
