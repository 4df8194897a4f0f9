import { around } from '../../hooks/around.ts';
import { during } from '../building-blocks/during.ts';
import type { Mutant } from '../mutant.ts';

export const apiTakesTheExampleAddressAsPrinted: Mutant = {
  id: 'api-takes-the-example-address-as-printed',
  does: 'The Management API stores an Initiate login URI with the port amid its host; the console does not.',
  decorate: ({ org, screens }) => {
    const isSaving = during(screens.generalSettings, 'save');
    around(org.applications, 'update', (proceed, id, change) => {
      const { initiateLoginUri: uri, ...rest } = change;
      if (uri === undefined || URL.canParse(uri) || isSaving()) return proceed(id, change);
      const app = proceed(id, rest);
      app.initiateLoginUri = uri;
      return app;
    });
  },
};
