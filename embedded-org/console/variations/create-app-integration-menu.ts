import { around } from '../../hooks/around.ts';
import type { Button, Menu } from '../description.ts';
import type { Variation } from './variation.ts';

export const createAppIntegrationMenu: Variation = {
  id: 'create-app-integration-menu',
  decorate: ({ screens: { applications } }) => {
    around(applications, 'createButton', (proceed, viewer): Button | Menu => {
      const button = proceed(viewer);
      if (button.kind === 'menu') return button;
      const { action, disabled = false, look, text } = button;
      const options = [{ text: 'Classic experience', action }];
      return { kind: 'menu', text, look, disabled, options };
    });
  },
};
