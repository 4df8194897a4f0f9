import { refuseBaseUris } from '../building-blocks/base-uris.ts';
import type { Mutant } from '../mutant.ts';

export const baseUrisMustBeHttps: Mutant = {
  id: 'base-uris-must-be-https',
  does: 'The form refuses base URIs that are not https.',
  decorate: (parts) => {
    refuseBaseUris(parts, (uri) => !uri.startsWith('https:'));
  },
};
