import { changeBehavior } from '../building-blocks/refresh-token-behavior.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsDoNotRotate: Mutant = {
  id: 'single-page-applications-do-not-rotate',
  does: 'The refresh tokens of single-page applications stay the same, though they are said to rotate.',
  decorate: (parts) => {
    changeBehavior(parts, (behavior, app) =>
      app.applicationType === 'browser' ? { ...behavior, rotationType: 'STATIC' } : behavior,
    );
  },
};
