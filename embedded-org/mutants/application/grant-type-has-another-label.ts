import { changeGeneralSettings } from '../building-blocks/application-panels.ts';
import { withFields } from '../building-blocks/embedded-sign-in-panel.ts';
import type { Mutant } from '../mutant.ts';

export const grantTypeHasAnotherLabel: Mutant = {
  id: 'grant-type-has-another-label',
  does: 'General Settings label the list of grants «Flows».',
  decorate: (parts) => {
    changeGeneralSettings(parts, (panel) =>
      withFields(panel, (field) =>
        field.name === 'grantTypes' ? { ...field, label: 'Flows' } : field,
      ),
    );
  },
};
