import type { PoliciesBlock, Policy } from '../../../description.ts';
import { element, linkButton } from '../../courage/element.ts';
import type { Page } from '../../model/page.ts';
import { standing } from '../standing.ts';
import { buttonOf } from './button.ts';
import { listBlock } from './list.ts';

/** Policies on the left, in order of priority; the chosen one on the right. */
export const policyBrowser = (page: Page, { add, empty, policies }: PoliciesBlock): HTMLElement => {
  const [first] = policies;
  if (!first)
    return element(
      'div',
      { class: 'policies-empty' },
      element('h3', {}, empty.title),
      element('p', {}, empty.text),
      empty.add && buttonOf(page, empty.add),
    );
  const detail = element('div', { class: 'policy' });
  const items = new Map<string, HTMLElement>();
  const choose = (policy: Policy): void => {
    standing.set('policy', policy.id);
    for (const [id, item] of items) item.classList.toggle('selected', id === policy.id);
    detail.replaceChildren(...detailOf(page, policy));
  };
  for (const policy of policies)
    items.set(
      policy.id,
      element(
        'li',
        {},
        element('span', { class: 'priority' }, String(policy.priority)),
        linkButton(
          {},
          () => {
            choose(policy);
          },
          policy.name,
        ),
      ),
    );
  choose(policies.find(({ id }) => id === standing.get('policy')) ?? first);
  return element(
    'div',
    {},
    add && element('div', { class: 'data-list-toolbar' }, buttonOf(page, add)),
    element('div', { class: 'policies' }, element('ul', {}, ...items.values()), detail),
  );
};

const detailOf = (page: Page, policy: Policy): HTMLElement[] => [
  element('h2', {}, policy.name),
  element('div', { class: 'buttons' }, ...policy.buttons.map((button) => buttonOf(page, button))),
  element(
    'dl',
    {},
    ...policy.facts.flatMap(({ chips = [], label, text }) => [
      element('dt', {}, label),
      element('dd', {}, text, ...chips.map((chip) => element('span', { class: 'tag' }, chip))),
    ]),
  ),
  listBlock(page, policy.rules),
];
