import { around } from '../../hooks/around.ts';
import { eachServer } from '../building-blocks/each-server.ts';
import type { Mutant } from '../mutant.ts';

export const otherGrantsStopWorkingBesideIt: Mutant = {
  id: 'other-grants-stop-working-beside-it',
  does: 'A rule with the Interaction Code grant lets no other grant through, although it holds it.',
  decorate: (parts) => {
    eachServer(parts, ({ policies }) => {
      around(
        policies,
        'matches',
        (proceed, rule, request) =>
          proceed(rule, request) &&
          (request.grantType === 'interaction_code' ||
            !rule.grantTypes.includes('interaction_code')),
      );
    });
  },
};
