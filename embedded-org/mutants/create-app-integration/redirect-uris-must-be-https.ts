import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const redirectUrisMustBeHttps: Mutant = {
  id: 'redirect-uris-must-be-https',
  does: 'The form of a web application refuses redirect URIs that are not https.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) => {
      const wrong = values.redirectUris.find((uri) => !uri.startsWith('https:'));
      if (type !== 'web' || wrong === undefined) return proceed(viewer, type, values);
      const text = `'${wrong}' is not a valid URI.`;
      return { kind: 'refused', errors: [{ field: 'redirectUris', text }] } as const;
    });
  },
};
