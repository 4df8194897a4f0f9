import { changeClientCredentials } from '../building-blocks/application-panels.ts';
import type { Mutant } from '../mutant.ts';

export const webApplicationsShowNoSecret: Mutant = {
  id: 'web-applications-show-no-secret',
  does: 'Client Credentials of a web application do not show its secret.',
  decorate: (parts) => {
    changeClientCredentials(parts, (panel) => {
      const { below: _, ...withoutSecrets } = panel;
      return withoutSecrets;
    });
  },
};
