import { around } from '../../hooks/around.ts';
import { withGrantTicked } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const newWebApplicationsHaveTheRefreshTokenGrant: Mutant = {
  id: 'new-web-applications-have-the-refresh-token-grant',
  does: 'The form of a new application has the Refresh Token grant ticked.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'form', (proceed, type) =>
      withGrantTicked(proceed(type), 'refresh_token', true),
    );
  },
};
