import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const usageNamesNoServers: Mutant = {
  id: 'usage-names-no-servers',
  does: 'Settings > Account says how many applications use the grant, and no more.',
  decorate: ({ screens }) => {
    around(screens.account, 'usageMessage', (proceed) =>
      proceed().replace(/ and \d+ authorization servers?/, ''),
    );
  },
};
