import type { Block, Screen } from '../../description.ts';
import { element } from '../courage/element.ts';
import { blockOf } from './blocks/block.ts';
import { menuButton } from './blocks/menu.ts';
import { panelBlock } from './blocks/panel.ts';
import type { LegacyPage } from './legacy-page.ts';
import { standing } from './standing.ts';
import { tabBar } from './tabs.ts';

/** The part of the page that the screen describes. */
export const screenOf = (page: LegacyPage, screen: Screen): HTMLElement => {
  const { back, badge, blocks, firstTab, hasLogo, status, tabs, title } = screen;
  const draw = (block: Block): HTMLElement =>
    block.kind === 'panel' ? panelBlock(page, block) : blockOf(page, block);
  return element(
    'div',
    { id: 'main-content' },
    back && element('a', { class: 'back', href: back.to }, `« ${back.text}`),
    element(
      'div',
      { class: 'page-head' },
      hasLogo ? element('span', { class: 'logo' }) : undefined,
      element('h1', {}, title),
      status && menuButton(page, status),
      badge === undefined ? undefined : element('span', { class: 'badge' }, badge),
    ),
    element('div', { id: 'messages' }),
    ...blocks.map(draw),
    tabs && tabBar(tabs, standing.get('tab') ?? firstTab, draw),
  );
};
