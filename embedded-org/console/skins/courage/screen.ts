import type { Block, Screen } from '../../description.ts';
import { blockOf } from './blocks/block.ts';
import { logo } from './blocks/cell.ts';
import { dropDown } from './blocks/drop-down.ts';
import { panelBlock } from './blocks/panel.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import type { Page } from '../model/page.ts';
import { tabBar } from './tabs.ts';

/**
 * The part of the page that the screen describes.
 *
 * @param tab the tab to show; the screen's first one where there is none
 * @param onTab is told when another tab is opened
 */
export const screenOf = (
  page: Page,
  screen: Screen,
  tab: string | undefined,
  onTab: (id: string) => void,
): HTMLElement => {
  const draw = (block: Block): HTMLElement =>
    block.kind === 'panel' ? panelBlock(page, block) : inCard(page, block);
  return element(
    'div',
    { id: 'main-content' },
    screen.back &&
      element('a', { class: 'back-link', href: screen.back.to }, icon('back'), screen.back.text),
    element(
      'div',
      { class: 'page-head' },
      screen.hasLogo ? logo() : undefined,
      element(
        'div',
        {},
        element('h1', {}, screen.title),
        screen.status || screen.badge !== undefined
          ? element(
              'div',
              { class: 'page-status' },
              screen.status && dropDown(page, screen.status),
              screen.badge === undefined
                ? undefined
                : element('span', { class: 'badge' }, screen.badge),
            )
          : undefined,
      ),
    ),
    ...screen.blocks.map(draw),
    screen.tabs && tabBar(screen.tabs, tab ?? screen.firstTab, onTab, draw),
  );
};

/** Lists lie on a card of their own; other blocks bring theirs. */
const inCard = (page: Page, block: Exclude<Block, { kind: 'panel' }>): HTMLElement =>
  block.kind === 'list'
    ? element('div', { class: 'card card-list' }, blockOf(page, block))
    : blockOf(page, block);
