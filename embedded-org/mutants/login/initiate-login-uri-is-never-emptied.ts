import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const initiateLoginUriIsNeverEmptied: Mutant = {
  id: 'initiate-login-uri-is-never-emptied',
  does: 'An Initiate login URI that was emptied stays stored.',
  decorate: ({ org, screens }) => {
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) => {
      const { initiateLoginUri: before = '' } = org.applications.get(id);
      const wanted = values.initiateLoginUri === '' ? before : values.initiateLoginUri;
      return proceed(viewer, id, { ...values, initiateLoginUri: wanted });
    });
  },
};
