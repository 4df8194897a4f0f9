import { around } from '../../hooks/around.ts';
import { withGrantOption } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const formLacksInteractionCode: Mutant = {
  id: 'form-lacks-interaction-code',
  does: 'The form of a new application does not offer Interaction Code, though the org is switched on.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'form', (proceed, type) =>
      withGrantOption(proceed(type), 'interaction_code', () => undefined),
    );
  },
};
