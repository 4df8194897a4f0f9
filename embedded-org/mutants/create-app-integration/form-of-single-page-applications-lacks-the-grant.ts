import { around } from '../../hooks/around.ts';
import { withGrantOption } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const formOfSinglePageApplicationsLacksTheGrant: Mutant = {
  id: 'form-of-single-page-applications-lacks-the-grant',
  does: 'The form of a new single-page application does not offer Interaction Code.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'form', (proceed, type) => {
      const form = proceed(type);
      return type === 'browser' ? withGrantOption(form, 'interaction_code', () => undefined) : form;
    });
  },
};
