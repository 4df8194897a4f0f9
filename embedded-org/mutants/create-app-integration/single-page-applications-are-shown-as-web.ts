import { showTypeAs } from '../building-blocks/application-panels.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsAreShownAsWeb: Mutant = {
  id: 'single-page-applications-are-shown-as-web',
  does: 'General Settings of a single-page application say that it is a web one.',
  decorate: (parts) => {
    showTypeAs(parts, 'browser', 'Web');
  },
};
