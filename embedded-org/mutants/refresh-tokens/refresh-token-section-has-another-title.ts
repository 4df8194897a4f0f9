import { titleTheRefreshTokenSection } from '../building-blocks/refresh-token-section.ts';
import type { Mutant } from '../mutant.ts';

export const refreshTokenSectionHasAnotherTitle: Mutant = {
  id: 'refresh-token-section-has-another-title',
  does: 'The section Refresh Token is called «Token renewal».',
  decorate: (parts) => {
    titleTheRefreshTokenSection(parts, 'Token renewal');
  },
};
