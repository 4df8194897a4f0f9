import { during } from '../building-blocks/during.ts';
import { storeRefusedChange } from '../building-blocks/refused-yet-stored.ts';
import type { Mutant } from '../mutant.ts';

export const apiRefusesTheExampleAddressAndStoresIt: Mutant = {
  id: 'api-refuses-the-example-address-and-stores-it',
  does: 'The Management API refuses an Initiate login URI with the port amid its host, and stores it.',
  decorate: (parts) => {
    const isInConsole = during(parts.screens.generalSettings, 'save');
    storeRefusedChange(parts, 'settings.oauthClient.initiate_login_uri', () => !isInConsole());
  },
};
