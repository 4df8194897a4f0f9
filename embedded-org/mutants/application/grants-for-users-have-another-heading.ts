import { changeGeneralSettings } from '../building-blocks/application-panels.ts';
import { withFields } from '../building-blocks/embedded-sign-in-panel.ts';
import type { Mutant } from '../mutant.ts';

export const grantsForUsersHaveAnotherHeading: Mutant = {
  id: 'grants-for-users-have-another-heading',
  does: 'The set of grants for a client that acts for a user is headed «User grants».',
  decorate: (parts) => {
    changeGeneralSettings(parts, (panel) =>
      withFields(panel, (field) =>
        field.kind === 'checkboxes'
          ? {
              ...field,
              groups: field.groups.map((group) =>
                group.options.some(({ value }) => value === 'interaction_code')
                  ? { ...group, heading: 'User grants' }
                  : group,
              ),
            }
          : field,
      ),
    );
  },
};
