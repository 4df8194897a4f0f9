import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const initiateLoginUriIsNotKept: Mutant = {
  id: 'initiate-login-uri-is-not-kept',
  does: 'What is entered as Initiate login URI is not stored.',
  decorate: ({ org, screens }) => {
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) =>
      proceed(viewer, id, {
        ...values,
        initiateLoginUri: org.applications.get(id).initiateLoginUri ?? '',
      }),
    );
  },
};
