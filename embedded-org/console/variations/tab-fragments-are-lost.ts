import { inConsole } from '../../hooks/console-script.ts';
import type { Variation } from './variation.ts';

export const tabFragmentsAreLost: Variation = {
  id: 'tab-fragments-are-lost',
  decorate: (parts) => {
    inConsole(parts, () => {
      if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
    });
  },
};
