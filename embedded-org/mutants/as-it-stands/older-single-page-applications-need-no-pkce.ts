import type { Mutant } from '../mutant.ts';

export const olderSinglePageApplicationsNeedNoPkce: Mutant = {
  id: 'older-single-page-applications-need-no-pkce',
  does: 'Single-page applications from before get tokens without PKCE, too.',
  decorate: ({ org }) => {
    for (const app of org.applications.all())
      if (app.applicationType === 'browser') app.pkceRequired = false;
  },
};
