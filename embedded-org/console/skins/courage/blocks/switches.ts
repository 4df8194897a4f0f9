import type { Switch, SwitchesBlock } from '../../../description.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { Page } from '../../model/page.ts';

/** Rows with a slider on the right. The sliders have no names: what they are of stands beside them. */
export const switchesBlock = (page: Page, block: SwitchesBlock): HTMLElement =>
  element(
    'div',
    { class: 'card switches' },
    element('h2', {}, block.title),
    block.introduction === undefined ? undefined : element('p', {}, block.introduction),
    element('ul', {}, ...block.switches.map((one) => rowOf(page, one))),
  );

const rowOf = (page: Page, one: Switch): HTMLElement =>
  element(
    'li',
    { class: `switch-row${one.flip ? '' : ' switch-row-locked'}` },
    element(
      'div',
      { class: 'switch-text' },
      element('strong', {}, one.name),
      one.documentation &&
        element(
          'a',
          { href: one.documentation.to, title: one.documentation.text, class: 'switch-book' },
          icon('book'),
        ),
      element('p', {}, one.description),
      one.hint === undefined ? undefined : element('p', { class: 'switch-hint' }, one.hint),
    ),
    (page.look.featureSwitch === 'switch' ? switchOf : sliderOf)(page, one),
  );

/** It moves at once, and back where nothing came of it. */
const sliderOf = (page: Page, { flip, on }: Switch): HTMLElement => {
  const input = element('input', { type: 'checkbox' });
  input.checked = on;
  input.disabled = flip === undefined;
  input.addEventListener('change', () => {
    if (!flip) return;
    page.act(flip, () => {
      input.checked = on;
    });
  });
  return element('label', { class: 'switch' }, input, element('span', { class: 'switch-slider' }));
};

/** The same as a button that says by its role what it is. */
const switchOf = (page: Page, { flip, on }: Switch): HTMLElement => {
  const button = element('button', {
    type: 'button',
    role: 'switch',
    class: 'switch switch-button',
    'aria-checked': String(on),
  });
  button.disabled = flip === undefined;
  button.append(element('span', { class: 'switch-slider' }));
  button.addEventListener('click', () => {
    if (!flip) return;
    button.setAttribute('aria-checked', String(!on));
    page.act(flip, () => {
      button.setAttribute('aria-checked', String(on));
    });
  });
  return button;
};
