import type { Block } from '../../../description.ts';
import { element } from '../../courage/element.ts';
import { listBlock } from './list.ts';
import type { LegacyPage } from '../legacy-page.ts';
import { buttonOf } from './button.ts';
import { formPage } from './form-page.ts';
import { policyBrowser } from './policy-browser.ts';
import { switchesBlock } from './switches.ts';

/** Blocks that a panel can hold below its form. */
export const blockOf = (
  page: LegacyPage,
  block: Exclude<Block, { kind: 'panel' }>,
): HTMLElement => {
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
        { class: 'buttons' },
        ...block.buttons.map((button) => buttonOf(page, button)),
      );
    case 'switches':
      return switchesBlock(page, block);
    case 'text':
      return element(
        'div',
        { class: 'panel' },
        block.title === undefined ? undefined : element('h2', {}, block.title),
        ...block.paragraphs.map((paragraph) => element('p', {}, paragraph)),
      );
  }
};
