import type { Block, Tab } from '../../description.ts';
import { element } from './element.ts';

/** The contents of a tab come a little after the click. */
const paintDelayMs = 40;

/**
 * Tabs as links to fragments. A fresh load does not look at the fragment; only a click opens a tab.
 *
 * @param firstId the tab that is open at first
 * @param onOpen is told the tab that was clicked
 */
export const tabBar = (
  tabs: readonly Tab[],
  firstId: string | undefined,
  onOpen: (id: string) => void,
  blockOf: (block: Block) => HTMLElement,
): HTMLElement => {
  const items = new Map<string, { item: HTMLElement; panel: HTMLElement; tab: Tab }>();
  const open = (id: string): void => {
    for (const [other, { item, panel, tab }] of items) {
      const isOpen = other === id;
      item.classList.toggle('ui-state-active', isOpen);
      item.classList.toggle('ui-tabs-selected', isOpen);
      panel.classList.toggle('ui-tabs-hide', !isOpen);
      if (isOpen) panel.replaceChildren(...tab.blocks.map(blockOf));
    }
  };
  for (const tab of tabs) {
    const link = element('a', { href: `#tab-${tab.id}` }, tab.text);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      history.replaceState(null, '', link.href);
      onOpen(tab.id);
      setTimeout(() => {
        open(tab.id);
      }, paintDelayMs);
    });
    items.set(tab.id, {
      item: element('li', { class: 'ui-state-default' }, link),
      panel: element('div', { id: `tab-${tab.id}`, class: 'ui-tabs-panel ui-tabs-hide' }),
      tab,
    });
  }
  open(tabs.some(({ id }) => id === firstId) ? (firstId ?? '') : (tabs[0]?.id ?? ''));
  return element(
    'div',
    { id: 'tabs', class: 'ui-tabs' },
    element('ul', { class: 'ui-tabs-nav' }, ...[...items.values()].map(({ item }) => item)),
    ...[...items.values()].map(({ panel }) => panel),
  );
};
