import { around } from '../../hooks/around.ts';
import { changeBehavior } from '../building-blocks/refresh-token-behavior.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsSavedInTheConsoleDoNotRotate: Mutant = {
  id: 'single-page-applications-saved-in-the-console-do-not-rotate',
  does: 'The refresh tokens of single-page applications that were saved in the console stay the same, though they are said to rotate.',
  decorate: (parts) => {
    const saved = new Set<string>();
    around(parts.screens.generalSettings, 'save', (proceed, viewer, id, values) => {
      saved.add(id);
      return proceed(viewer, id, values);
    });
    changeBehavior(parts, (behavior, app) =>
      app.applicationType === 'browser' && saved.has(app.id)
        ? { ...behavior, rotationType: 'STATIC' }
        : behavior,
    );
  },
};
