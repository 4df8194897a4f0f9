import type { Block } from '../../console/description.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const generalSettingsAreOnATabOfTheirOwn: Mutant = {
  id: 'general-settings-are-on-a-tab-of-their-own',
  does: 'General Settings are not on the tab General but on another one.',
  decorate: ({ screens }) => {
    around(screens.application, 'describe', (proceed, viewer, id) => {
      const { tabs = [], ...screen } = proceed(viewer, id);
      const [general, ...others] = tabs;
      if (!general) return screen;
      const title = screens.words.application.settings.title;
      const isMoved = (block: Block): boolean => block.kind === 'panel' && block.title === title;
      return {
        ...screen,
        tabs: [
          { ...general, blocks: general.blocks.filter((block) => !isMoved(block)) },
          { id: 'settings', text: 'Settings', blocks: general.blocks.filter(isMoved) },
          ...others,
        ],
      };
    });
  },
};
