import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const usageGivesNoNumberOfServers: Mutant = {
  id: 'usage-gives-no-number-of-servers',
  does: 'Settings > Account says that authorization servers use the grant, but not how many.',
  decorate: ({ screens }) => {
    around(screens.account, 'usageMessage', (proceed) =>
      proceed().replace(/\d+ authorization/, 'some authorization'),
    );
  },
};
