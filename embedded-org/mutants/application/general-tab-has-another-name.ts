import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const generalTabHasAnotherName: Mutant = {
  id: 'general-tab-has-another-name',
  does: 'The tab General of an application is called Overview.',
  decorate: ({ screens }) => {
    around(screens.application, 'describe', (proceed, viewer, id) => {
      const { tabs = [], ...screen } = proceed(viewer, id);
      return {
        ...screen,
        tabs: tabs.map((tab) => (tab.id === 'general' ? { ...tab, text: 'Overview' } : tab)),
      };
    });
  },
};
