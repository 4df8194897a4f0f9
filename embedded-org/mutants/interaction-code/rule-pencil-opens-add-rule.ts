import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const rulePencilOpensAddRule: Mutant = {
  id: 'rule-pencil-opens-add-rule',
  does: 'The pencil of a rule opens the dialog of a new one.',
  decorate: ({ screens }) => {
    around(screens.rules, 'editDialog', (_, server, policy) =>
      screens.rules.addDialog(server, policy),
    );
  },
};
