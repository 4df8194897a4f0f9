import type { Menu } from '../../../description.ts';
import { element, linkButton } from '../element.ts';
import { icon } from '../icon.ts';
import type { Page } from '../../model/page.ts';

/** «Active ▾»: a link that opens a list of links. All lists have the same id, as they have at Okta. */
export const dropDown = (page: Page, menu: Menu): HTMLElement => {
  const wrapper = element('div', { class: `dropdown dropdown-${menu.look}` });
  const onOutside = ({ target }: MouseEvent): void => {
    if (target instanceof Node && !wrapper.contains(target)) setOpen(false);
  };
  const setOpen = (open: boolean): void => {
    wrapper.classList.toggle('dropdown-open', open);
    title.setAttribute('aria-expanded', String(open));
    if (open) document.addEventListener('mousedown', onOutside);
    else document.removeEventListener('mousedown', onOutside);
  };
  const title = linkButton(
    {
      class: `link-button option-selected${menu.disabled ? ' link-button-disabled dropdown-disabled' : ''}`,
      'aria-expanded': 'false',
      'aria-controls': 'okta-dropdown-options',
    },
    () => {
      setOpen(title.getAttribute('aria-expanded') === 'false');
    },
    menu.icon && icon(menu.icon),
    element('span', { class: 'option-title' }, menu.text),
    element('span', { class: 'icon-dm' }),
  );
  wrapper.append(
    title,
    element(
      'div',
      { id: 'okta-dropdown-options', class: 'options clearfix' },
      element(
        'ul',
        { class: 'okta-dropdown-list options-wrap clearfix' },
        ...menu.options.map(({ action, text }) =>
          element(
            'li',
            { class: 'option' },
            linkButton(
              { 'data-se': `option-${text.toLowerCase().replaceAll(' ', '-')}` },
              () => {
                setOpen(false);
                page.act(action);
              },
              text,
            ),
          ),
        ),
      ),
    ),
  );
  return wrapper;
};
