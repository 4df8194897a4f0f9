import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const generalSettingsComeFirst: Mutant = {
  id: 'general-settings-come-first',
  does: 'General Settings come first on the tab General.',
  decorate: ({ screens }) => {
    around(screens.application, 'describe', (proceed, viewer, id) => {
      const { tabs = [], ...screen } = proceed(viewer, id);
      const title = screens.words.application.settings.title;
      return {
        ...screen,
        tabs: tabs.map((tab) => ({
          ...tab,
          blocks: tab.blocks.toSorted(
            (one, other) =>
              Number(other.kind === 'panel' && other.title === title) -
              Number(one.kind === 'panel' && one.title === title),
          ),
        })),
      };
    });
  },
};
