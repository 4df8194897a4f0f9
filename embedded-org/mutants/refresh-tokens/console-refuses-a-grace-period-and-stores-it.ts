import { during } from '../building-blocks/during.ts';
import { storeRefusedChange } from '../building-blocks/refused-yet-stored.ts';
import type { Mutant } from '../mutant.ts';

export const consoleRefusesAGracePeriodAndStoresIt: Mutant = {
  id: 'console-refuses-a-grace-period-and-stores-it',
  does: 'General Settings refuse a grace period that is out of bounds, and store it.',
  decorate: (parts) => {
    const isInConsole = during(parts.screens.generalSettings, 'save');
    storeRefusedChange(parts, 'settings.oauthClient.refresh_token.leeway', isInConsole);
  },
};
