import { changeBehavior } from '../building-blocks/refresh-token-behavior.ts';
import { savedInGeneralSettings } from '../building-blocks/saved-in-general-settings.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsSavedInTheConsoleDoNotRotate: Mutant = {
  id: 'single-page-applications-saved-in-the-console-do-not-rotate',
  does: 'The refresh tokens of single-page applications that were saved in the console stay the same, though they are said to rotate.',
  decorate: (parts) => {
    const isSaved = savedInGeneralSettings(parts);
    changeBehavior(parts, (behavior, app) =>
      app.applicationType === 'browser' && isSaved(app)
        ? { ...behavior, rotationType: 'STATIC' }
        : behavior,
    );
  },
};
