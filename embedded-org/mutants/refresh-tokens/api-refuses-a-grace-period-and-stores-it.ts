import { during } from '../building-blocks/during.ts';
import { storeRefusedChange } from '../building-blocks/refused-yet-stored.ts';
import type { Mutant } from '../mutant.ts';

export const apiRefusesAGracePeriodAndStoresIt: Mutant = {
  id: 'api-refuses-a-grace-period-and-stores-it',
  does: 'The Management API refuses a grace period that is out of bounds, and stores it.',
  decorate: (parts) => {
    const isInConsole = during(parts.screens.generalSettings, 'save');
    storeRefusedChange(parts, 'settings.oauthClient.refresh_token.leeway', () => !isInConsole());
  },
};
