import { showTypeAs } from '../building-blocks/application-panels.ts';
import type { Mutant } from '../mutant.ts';

export const webApplicationsAreShownAsNative: Mutant = {
  id: 'web-applications-are-shown-as-native',
  does: 'General Settings of a web application say that it is a native one.',
  decorate: (parts) => {
    showTypeAs(parts, 'web', 'Native');
  },
};
