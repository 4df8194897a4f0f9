import type { Switch, SwitchesBlock } from '../../../description.ts';
import { element } from '../../courage/element.ts';
import type { Page } from '../../model/page.ts';

/** A table of features, a box without a label in each row; a click posts at once. */
export const switchesBlock = (page: Page, block: SwitchesBlock): HTMLElement =>
  element(
    'div',
    { class: 'panel' },
    element('h2', {}, block.title),
    block.introduction === undefined
      ? undefined
      : element('p', { class: 'help' }, block.introduction),
    element(
      'table',
      { class: 'data-list-table' },
      element('tbody', {}, ...block.switches.map((one) => rowOf(page, one))),
    ),
  );

const rowOf = (
  page: Page,
  { description, documentation, flip, hint, name, on }: Switch,
): HTMLElement => {
  const box = element('input', {
    type: 'checkbox',
    role: page.look.featureSwitch === 'switch' ? 'switch' : undefined,
  });
  box.checked = on;
  box.disabled = flip === undefined;
  box.addEventListener('change', () => {
    if (flip)
      page.act(flip, () => {
        box.checked = on;
      });
  });
  return element(
    'tr',
    {},
    element(
      'td',
      {},
      element('b', {}, name),
      ' ',
      documentation &&
        element('a', { href: documentation.to, title: documentation.text }, documentation.text),
      element('p', { class: 'help' }, description),
      hint === undefined ? undefined : element('p', { class: 'hint' }, hint),
    ),
    element('td', { class: 'narrow' }, box),
  );
};
