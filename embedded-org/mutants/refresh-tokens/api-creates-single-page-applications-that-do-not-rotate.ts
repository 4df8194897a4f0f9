import { changeStoredBehavior } from '../building-blocks/stored-behavior.ts';
import type { Mutant } from '../mutant.ts';

export const apiCreatesSinglePageApplicationsThatDoNotRotate: Mutant = {
  id: 'api-creates-single-page-applications-that-do-not-rotate',
  does: 'The Management API creates single-page applications with persistent refresh tokens.',
  decorate: (parts) => {
    changeStoredBehavior(parts, 'create', (behavior, type) =>
      type === 'browser' ? { ...behavior, rotationType: 'STATIC' } : behavior,
    );
  },
};
