import {
  changeEmbeddedSignInPanel,
  withFields,
} from '../building-blocks/embedded-sign-in-panel.ts';
import type { Mutant } from '../mutant.ts';

export const checkboxStaysLockedInEditMode: Mutant = {
  id: 'checkbox-stays-locked-in-edit-mode',
  does: 'The checkbox «Interaction Code» of Settings > Account cannot be changed in edit mode.',
  decorate: (parts) => {
    changeEmbeddedSignInPanel(parts, (panel) =>
      withFields(panel, (field) =>
        field.kind === 'checkbox'
          ? { ...field, forced: { when: [], value: panel.form.values[field.name] === true } }
          : field,
      ),
    );
  },
};
