import { changeGeneralSettings } from '../building-blocks/application-panels.ts';
import { withFields } from '../building-blocks/embedded-sign-in-panel.ts';
import type { Mutant } from '../mutant.ts';

export const allowedGrantTypesHaveAnotherLabel: Mutant = {
  id: 'allowed-grant-types-have-another-label',
  does: 'General Settings label the list of grants «Grants».',
  decorate: (parts) => {
    changeGeneralSettings(parts, (panel) =>
      withFields(panel, (field) =>
        field.name === 'grantTypes' ? { ...field, label: 'Grants' } : field,
      ),
    );
  },
};
