import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const refusedApplicationsAreCreatedWithTheGrant: Mutant = {
  id: 'refused-applications-are-created-with-the-grant',
  does: 'While the grant is switched off, the Management API refuses a new application with it and creates it.',
  decorate: ({ org }) => {
    around(org.applications, 'create', (proceed, draft) => {
      try {
        return proceed(draft);
      } catch (refusal) {
        const others = draft.grantTypes?.filter((grant) => grant !== 'interaction_code');
        if (others?.length !== draft.grantTypes?.length)
          proceed({ ...draft, grantTypes: others ?? [] }).grantTypes = draft.grantTypes ?? [];
        throw refusal;
      }
    });
  },
};
