import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const redirectUrisMustBeLocal: Mutant = {
  id: 'redirect-uris-must-be-local',
  does: 'The form of a single-page application refuses redirect URIs that are not on localhost.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) => {
      const wrong = values.redirectUris.find((uri) => new URL(uri).hostname !== 'localhost');
      if (type !== 'browser' || wrong === undefined) return proceed(viewer, type, values);
      const text = `'${wrong}' is not a valid URI.`;
      return { kind: 'refused', errors: [{ field: 'redirectUris', text }] } as const;
    });
  },
};
