import { around } from '../../hooks/around.ts';
import { withGrantOption } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const formLacksRefreshToken: Mutant = {
  id: 'form-lacks-refresh-token',
  does: 'The form of a new application does not offer Refresh Token.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'form', (proceed, type) =>
      withGrantOption(proceed(type), 'refresh_token', () => undefined),
    );
  },
};
