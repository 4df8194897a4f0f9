import { around } from '../../hooks/around.ts';
import { rememberFormerHolders } from '../building-blocks/former-holders.ts';
import { withForm, withGrantOption } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const rulesAreNotOfferedTheGrantAgain: Mutant = {
  id: 'rules-are-not-offered-the-grant-again',
  does: 'A rule that lost the Interaction Code grant is not offered it when it is switched on again.',
  decorate: (parts) => {
    const former = rememberFormerHolders(parts);
    around(parts.screens.rules, 'editDialog', (proceed, server, policy, rule) => {
      const dialog = proceed(server, policy, rule);
      if (!former.rules.has(rule)) return dialog;
      return withForm(dialog, (form) => withGrantOption(form, 'interaction_code', () => undefined));
    });
  },
};
