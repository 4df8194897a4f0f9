import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const usageGivesNoNumberOfApplications: Mutant = {
  id: 'usage-gives-no-number-of-applications',
  does: 'Settings > Account says that applications use the grant, but not how many.',
  decorate: ({ screens }) => {
    around(screens.account, 'usageMessage', (proceed) => proceed().replace(/\d+ app/, 'some app'));
  },
};
