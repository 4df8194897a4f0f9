import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const consoleStoresRotationForWebApplicationsGivenTheGrant: Mutant = {
  id: 'console-stores-rotation-for-web-applications-given-the-grant',
  does: 'A web application that is given the grant in the console rotates, whatever was chosen.',
  decorate: ({ org, screens }) => {
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) => {
      const { applicationType, grantTypes } = org.applications.get(id);
      const isGiven = applicationType === 'web' && !grantTypes.includes('refresh_token');
      return proceed(viewer, id, isGiven ? { ...values, rotationType: 'ROTATE' } : values);
    });
  },
};
