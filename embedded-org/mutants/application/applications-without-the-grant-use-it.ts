import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const applicationsWithoutTheGrantUseIt: Mutant = {
  id: 'applications-without-the-grant-use-it',
  does: 'Applications use the Interaction Code grant without having been given it.',
  decorate: ({ org }) => {
    around(
      org,
      'isGrantAuthorized',
      (proceed, app, grant) => proceed(app, grant) || grant === 'interaction_code',
    );
  },
};
