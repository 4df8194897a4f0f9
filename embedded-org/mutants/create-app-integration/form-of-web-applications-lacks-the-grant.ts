import { around } from '../../hooks/around.ts';
import { withGrantOption } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const formOfWebApplicationsLacksTheGrant: Mutant = {
  id: 'form-of-web-applications-lacks-the-grant',
  does: 'The form of a new web application does not offer Interaction Code.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'form', (proceed, type) => {
      const form = proceed(type);
      return type === 'web' ? withGrantOption(form, 'interaction_code', () => undefined) : form;
    });
  },
};
