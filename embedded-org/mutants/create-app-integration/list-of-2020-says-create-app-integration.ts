import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const listOf2020SaysCreateAppIntegration: Mutant = {
  id: 'list-of-2020-says-create-app-integration',
  does: 'In the console of 2020 the button above the list is called Create App Integration.',
  decorate: ({ screens }) => {
    around(screens.applications, 'createButton', (proceed, viewer) => ({
      ...proceed(viewer),
      text: 'Create App Integration',
    }));
  },
};
