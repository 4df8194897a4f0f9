import { titleTheRefreshTokenSection } from '../building-blocks/refresh-token-section.ts';
import type { Mutant } from '../mutant.ts';

export const webApplicationsTitleTheRefreshTokenSectionOtherwise: Mutant = {
  id: 'web-applications-title-the-refresh-token-section-otherwise',
  does: 'The section Refresh Token of a web application is called «Token renewal».',
  decorate: (parts) => {
    titleTheRefreshTokenSection(parts, 'Token renewal', (app) => app.applicationType === 'web');
  },
};
