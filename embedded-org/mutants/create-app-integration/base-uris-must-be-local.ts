import { refuseBaseUris } from '../building-blocks/base-uris.ts';
import type { Mutant } from '../mutant.ts';

export const baseUrisMustBeLocal: Mutant = {
  id: 'base-uris-must-be-local',
  does: 'The form refuses base URIs that are not on localhost.',
  decorate: (parts) => {
    refuseBaseUris(parts, (uri) => !uri.includes('://localhost'));
  },
};
