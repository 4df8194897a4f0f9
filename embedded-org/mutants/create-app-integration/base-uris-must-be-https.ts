import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const baseUrisMustBeHttps: Mutant = {
  id: 'base-uris-must-be-https',
  does: 'The form refuses base URIs that are not https.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) => {
      const wrong = values.baseUris.find((uri) => uri !== '' && !uri.startsWith('https:'));
      if (wrong === undefined) return proceed(viewer, type, values);
      const text = `'${wrong}' is not a valid URI.`;
      return { kind: 'refused', errors: [{ field: 'baseUris', text }] } as const;
    });
  },
};
