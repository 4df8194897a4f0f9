import type { Block, Tab } from '../../description.ts';
import { element } from '../courage/element.ts';
import { standing } from './standing.ts';
import { $ } from './widgets.ts';

/**
 * The tabs of jQuery UI. The contents of all of them are in the page from the start. A fresh load
 * does not look at the fragment.
 *
 * @param firstId the tab that is open at first
 */
export const tabBar = (
  tabs: readonly Tab[],
  firstId: string | undefined,
  blockOf: (block: Block) => HTMLElement,
): HTMLElement => {
  const bar = element(
    'div',
    { id: 'tabs' },
    element(
      'ul',
      {},
      ...tabs.map(({ id, text }) => element('li', {}, element('a', { href: `#tab-${id}` }, text))),
    ),
    ...tabs.map(({ blocks, id }) => element('div', { id: `tab-${id}` }, ...blocks.map(blockOf))),
  );
  const first = tabs.findIndex(({ id }) => id === firstId);
  $(bar).tabs({
    active: Math.max(first, 0),
    activate: (_, { newPanel }) => {
      const id = newPanel.attr('id') ?? '';
      standing.set('tab', id.replace('tab-', ''));
      history.replaceState(null, '', `#${id}`);
    },
  });
  return bar;
};
