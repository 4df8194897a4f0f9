import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const consoleHidesRotation: Mutant = {
  id: 'console-hides-rotation',
  does: 'Settings > Features does not show refresh token rotation, which the API lists.',
  decorate: ({ screens }) => {
    around(screens.features, 'ofStage', (proceed, stage) =>
      proceed(stage).filter(({ name }) => !name.includes('Rotation')),
    );
  },
};
