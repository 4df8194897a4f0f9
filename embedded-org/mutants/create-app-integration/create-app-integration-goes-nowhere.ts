import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const createAppIntegrationGoesNowhere: Mutant = {
  id: 'create-app-integration-goes-nowhere',
  does: 'Create App Integration opens no dialog.',
  decorate: ({ screens }) => {
    around(screens.applications, 'createButton', (proceed, viewer) => {
      const shown = proceed(viewer);
      const action = { kind: 'go', to: '#' } as const;
      return shown.kind === 'button' ? { ...shown, action } : shown;
    });
  },
};
