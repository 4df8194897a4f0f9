import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const newApplicationsAreShownUnderTheProposedName: Mutant = {
  id: 'new-applications-are-shown-under-the-proposed-name',
  does: 'The page of a new application shows the name that the form began with.',
  decorate: ({ org, screens }) => {
    const proposed = new Map<string, string>();
    around(screens.newApplication, 'save', (proceed, viewer, type, values) => {
      const name = screens.newApplication.freeName(type);
      const outcome = proceed(viewer, type, values);
      proposed.set(org.applications.all().at(-1)?.id ?? '', name);
      return outcome;
    });
    around(screens.application, 'describe', (proceed, viewer, id) => {
      const screen = proceed(viewer, id);
      return { ...screen, title: proposed.get(id) ?? screen.title };
    });
  },
};
