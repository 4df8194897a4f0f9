import type { PoliciesBlock, Policy } from '../../../description.ts';
import { element, linkButton } from '../element.ts';
import { chosenOf, rememberChosen } from '../../model/chosen-policy.ts';
import type { Page } from '../../model/page.ts';
import { buttonOf } from './button.ts';
import { listBlock } from './list.ts';

/** Policies on the left, in order of priority; the chosen one on the right. */
export const policyBrowser = (page: Page, block: PoliciesBlock): HTMLElement => {
  const first = chosenOf(block.policies);
  if (!first) return emptyBrowser(page, block);
  const detail = element('div', { class: 'policy-detail' });
  const items = new Map<string, HTMLElement>();
  const choose = (policy: Policy): void => {
    rememberChosen(policy);
    for (const [id, item] of items) item.classList.toggle('policy-selected', id === policy.id);
    detail.replaceChildren(...detailOf(page, policy));
  };
  for (const policy of block.policies)
    items.set(
      policy.id,
      element(
        'li',
        { class: 'policy-item' },
        element('span', { class: 'drag-handle' }),
        element('span', { class: 'policy-priority' }, String(policy.priority)),
        linkButton(
          { class: 'policy-name' },
          () => {
            choose(policy);
          },
          policy.name,
        ),
      ),
    );
  choose(first);
  return element(
    'div',
    { class: 'policy-browser' },
    block.add &&
      element('div', { class: 'policy-toolbar data-list-toolbar' }, buttonOf(page, block.add)),
    element(
      'div',
      { class: 'policy-columns' },
      element('ul', { class: 'policy-list' }, ...items.values()),
      detail,
    ),
  );
};

const detailOf = (page: Page, policy: Policy): HTMLElement[] => [
  element(
    'div',
    { class: 'policy-head' },
    element('h2', {}, policy.name),
    element(
      'div',
      { class: 'policy-buttons' },
      ...policy.buttons.map((button) => buttonOf(page, button)),
    ),
  ),
  ...policy.facts.map(({ chips, label, text }) =>
    element(
      'div',
      { class: 'policy-fact' },
      element('div', { class: 'policy-fact-label' }, label),
      element(
        'div',
        {},
        text,
        ...(chips ?? []).map((chip) => element('span', { class: 'chip' }, chip)),
      ),
    ),
  ),
  element('div', { class: 'policy-rules' }, listBlock(page, policy.rules)),
];

const emptyBrowser = (page: Page, { empty }: PoliciesBlock): HTMLElement =>
  element(
    'div',
    { class: 'policy-browser policy-empty' },
    element('h3', {}, empty.title),
    element('p', {}, empty.text),
    empty.add && buttonOf(page, empty.add),
  );
