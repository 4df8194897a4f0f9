import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const exampleAddressIsTakenAsPrinted: Mutant = {
  id: 'example-address-is-taken-as-printed',
  does: 'An Initiate login URI with the port amid its host is stored.',
  decorate: ({ org }) => {
    around(org.applications, 'update', (proceed, id, change) => {
      const { initiateLoginUri: uri, ...rest } = change;
      if (uri === undefined || URL.canParse(uri)) return proceed(id, change);
      const app = proceed(id, rest);
      app.initiateLoginUri = uri;
      return app;
    });
  },
};
