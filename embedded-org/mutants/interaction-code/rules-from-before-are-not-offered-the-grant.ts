import type { AccessPolicyRule } from '../../domain/access-policies.ts';
import { around } from '../../hooks/around.ts';
import { eachServer } from '../building-blocks/each-server.ts';
import { withForm, withGrantOption } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const rulesFromBeforeAreNotOfferedTheGrant: Mutant = {
  id: 'rules-from-before-are-not-offered-the-grant',
  does: 'A rule that was made before the Interaction Code grant was switched on is not offered it.',
  decorate: (parts) => {
    const fromBefore = new Set<AccessPolicyRule>();
    eachServer(parts, ({ policies }) => {
      around(policies, 'createRule', (proceed, ...rest) => {
        const rule = proceed(...rest);
        if (!parts.org.settings.isInteractionCodeEnabled()) fromBefore.add(rule);
        return rule;
      });
    });
    around(parts.screens.rules, 'editDialog', (proceed, server, policy, rule) => {
      const dialog = proceed(server, policy, rule);
      if (!fromBefore.has(rule)) return dialog;
      return withForm(dialog, (form) => withGrantOption(form, 'interaction_code', () => undefined));
    });
  },
};
