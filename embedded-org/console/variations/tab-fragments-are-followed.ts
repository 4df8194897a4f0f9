import { inConsole } from '../../hooks/console-script.ts';
import { whenPainted } from './building-blocks/in-the-page.ts';
import type { Variation } from './variation.ts';

export const tabFragmentsAreFollowed: Variation = {
  id: 'tab-fragments-are-followed',
  decorate: (parts) => {
    inConsole(
      parts,
      (painted) => {
        const { hash } = location;
        if (!hash.startsWith('#tab-')) return;
        painted(() => {
          const id = CSS.escape(hash.slice(1));
          document
            .querySelector<HTMLElement>(
              `a[href$="#${id}"], [role="tab"][aria-controls="${id}"], [role="tab"]#${id}, [role="tab"][data-se="${id}"]`,
            )
            ?.click();
        }, 0);
      },
      whenPainted,
    );
  },
};
