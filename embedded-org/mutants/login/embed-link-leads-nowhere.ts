import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const embedLinkLeadsNowhere: Mutant = {
  id: 'embed-link-leads-nowhere',
  does: 'The App Embed Link says that Okta cannot start the application, whatever was configured.',
  decorate: ({ org }) => {
    around(org.dashboard, 'launchUrl', () => undefined);
  },
};
