import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const apiCreatesSinglePageApplicationsWithTheGrantWhileOff: Mutant = {
  id: 'api-creates-single-page-applications-with-the-grant-while-off',
  does: 'The Management API creates single-page applications with the Interaction Code grant while it is switched off.',
  decorate: ({ org }) => {
    let isSinglePage = false;
    around(org.applications, 'create', (proceed, draft) => {
      isSinglePage = draft.applicationType === 'browser';
      try {
        return proceed(draft);
      } finally {
        isSinglePage = false;
      }
    });
    around(org.settings, 'isInteractionCodeEnabled', (proceed) => proceed() || isSinglePage);
  },
};
