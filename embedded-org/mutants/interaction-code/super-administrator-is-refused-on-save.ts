import { ForbiddenRefusal } from '../../domain/refusal.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const superAdministratorIsRefusedOnSave: Mutant = {
  id: 'super-administrator-is-refused-on-save',
  does: 'A super administrator is offered the switch, but Save is refused.',
  decorate: ({ screens }) => {
    around(screens.account, 'saveEmbeddedWidget', () => {
      throw new ForbiddenRefusal(
        'E0000006',
        'You do not have permission to perform the requested action',
      );
    });
  },
};
