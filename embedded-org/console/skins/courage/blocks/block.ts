import type { Block } from '../../../description.ts';
import { element } from '../element.ts';
import type { Page } from '../../model/page.ts';
import { buttonOf } from './button.ts';
import { formPage } from './form-page.ts';
import { listBlock } from './list.ts';
import { policyBrowser } from './policy-browser.ts';
import { switchesBlock } from './switches.ts';

/** Blocks that a card can hold beside a panel's form. */
export const blockOf = (page: Page, block: Exclude<Block, { kind: 'panel' }>): HTMLElement => {
  switch (block.kind) {
    case 'list':
      return listBlock(page, block);
    case 'form':
      return formPage(page, block);
    case 'policies':
      return policyBrowser(page, block);
    case 'buttons':
      return element(
        'div',
        { class: 'page-buttons' },
        ...block.buttons.map((button) => buttonOf(page, button)),
      );
    case 'switches':
      return switchesBlock(page, block);
    case 'text':
      return element(
        'div',
        { class: 'card text-block' },
        block.title === undefined ? undefined : element('h2', {}, block.title),
        ...block.paragraphs.map((paragraph) => element('p', {}, paragraph)),
      );
  }
};
