import { changeClientCredentials } from '../building-blocks/application-panels.ts';
import type { Mutant } from '../mutant.ts';

export const clientIdIsShownOnce: Mutant = {
  id: 'client-id-is-shown-once',
  does: 'The Client ID is shown on the first visit only.',
  decorate: (parts) => {
    const visited = new Set<string>();
    changeClientCredentials(parts, (panel, app) => {
      const isFirst = !visited.has(app.id);
      visited.add(app.id);
      if (isFirst) return panel;
      const values = { ...panel.form.values, clientId: '' };
      return { ...panel, form: { ...panel.form, values } };
    });
  },
};
