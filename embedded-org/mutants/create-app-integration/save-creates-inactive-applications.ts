import { around } from '../../hooks/around.ts';
import { during } from '../building-blocks/during.ts';
import type { Mutant } from '../mutant.ts';

export const saveCreatesInactiveApplications: Mutant = {
  id: 'save-creates-inactive-applications',
  does: 'Save creates an application that is inactive.',
  decorate: ({ org, screens }) => {
    const isSaving = during(screens.newApplication, 'save');
    around(org.applications, 'create', (proceed, draft) =>
      proceed(isSaving() ? { ...draft, status: 'INACTIVE' } : draft),
    );
  },
};
