import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const savingGeneralSettingsAsksUsersForConsent: Mutant = {
  id: 'saving-general-settings-asks-users-for-consent',
  does: 'Whatever is saved in General Settings, the application asks users for consent from then on.',
  decorate: ({ screens }) => {
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) =>
      proceed(viewer, id, { ...values, requireConsent: true }),
    );
  },
};
