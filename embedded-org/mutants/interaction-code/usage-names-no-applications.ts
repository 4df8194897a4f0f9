import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const usageNamesNoApplications: Mutant = {
  id: 'usage-names-no-applications',
  does: 'Settings > Account says how many authorization servers use the grant, and no more.',
  decorate: ({ screens }) => {
    around(screens.account, 'usageMessage', (proceed) =>
      proceed().replace(/\d+ app integrations? and /, ''),
    );
  },
};
