import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const apiCreatesWebApplicationsThatRotate: Mutant = {
  id: 'api-creates-web-applications-that-rotate',
  does: 'The Management API creates web applications with rotating refresh tokens.',
  decorate: ({ org }) => {
    around(org.applications, 'create', (proceed, draft) =>
      proceed({
        ...(draft.applicationType === 'web' && {
          refreshToken: { rotationType: 'ROTATE', leeway: 30 },
        }),
        ...draft,
      }),
    );
  },
};
