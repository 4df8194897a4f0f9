import { changeBehavior } from '../building-blocks/refresh-token-behavior.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsKeepPreviousTokens: Mutant = {
  id: 'single-page-applications-keep-previous-tokens',
  does: 'The previous refresh tokens of single-page applications stay valid for an hour.',
  decorate: (parts) => {
    changeBehavior(parts, (behavior, app) =>
      app.applicationType === 'browser' ? { ...behavior, leeway: 3600 } : behavior,
    );
  },
};
