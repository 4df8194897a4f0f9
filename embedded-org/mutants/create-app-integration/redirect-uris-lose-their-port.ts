import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const redirectUrisLoseTheirPort: Mutant = {
  id: 'redirect-uris-lose-their-port',
  does: 'Redirect URIs of a new application are stored without their port.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) =>
      proceed(viewer, type, {
        ...values,
        redirectUris: values.redirectUris.map((uri) => uri.replace(/:\d+/, '')),
      }),
    );
  },
};
