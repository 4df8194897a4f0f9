import { during } from '../building-blocks/during.ts';
import { storeRefusedChange } from '../building-blocks/refused-yet-stored.ts';
import type { Mutant } from '../mutant.ts';

export const consoleRefusesTheExampleAddressAndStoresIt: Mutant = {
  id: 'console-refuses-the-example-address-and-stores-it',
  does: 'General Settings refuse an Initiate login URI with the port amid its host, and store it.',
  decorate: (parts) => {
    const isInConsole = during(parts.screens.generalSettings, 'save');
    storeRefusedChange(parts, 'settings.oauthClient.initiate_login_uri', isInConsole);
  },
};
