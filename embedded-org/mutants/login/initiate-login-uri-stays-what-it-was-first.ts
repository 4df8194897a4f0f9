import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const initiateLoginUriStaysWhatItWasFirst: Mutant = {
  id: 'initiate-login-uri-stays-what-it-was-first',
  does: 'An Initiate login URI that is there already is not changed.',
  decorate: ({ org, screens }) => {
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) => {
      const { initiateLoginUri: before } = org.applications.get(id);
      const wanted = values.initiateLoginUri === '' ? '' : (before ?? values.initiateLoginUri);
      return proceed(viewer, id, { ...values, initiateLoginUri: wanted });
    });
  },
};
