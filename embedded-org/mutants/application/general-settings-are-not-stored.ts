import type { Outcome } from '../../console/description.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const generalSettingsAreNotStored: Mutant = {
  id: 'general-settings-are-not-stored',
  does: 'Save in General Settings stores nothing.',
  decorate: ({ screens }) => {
    around(screens.generalSettings, 'save', (): Outcome => ({ kind: 'done' }));
  },
};
