import { titleTheRefreshTokenSection } from '../building-blocks/refresh-token-section.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsTitleTheRefreshTokenSectionOtherwise: Mutant = {
  id: 'single-page-applications-title-the-refresh-token-section-otherwise',
  does: 'The section Refresh Token of a single-page application is called «Token renewal».',
  decorate: (parts) => {
    titleTheRefreshTokenSection(parts, 'Token renewal', (app) => app.applicationType === 'browser');
  },
};
