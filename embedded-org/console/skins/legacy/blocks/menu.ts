import type { Menu } from '../../../description.ts';
import { element, linkButton } from '../../courage/element.ts';
import { icon } from '../../courage/icon.ts';
import type { Page } from '../../model/page.ts';
import { $ } from '../widgets.ts';

/** «Active ▾»: a link, and below it a list of links that is in the page all the time. */
export const menuButton = (page: Page, menu: Menu): HTMLElement => {
  const list = element(
    'ul',
    { class: 'menu-options', style: 'display:none' },
    ...menu.options.map(({ action, text }) =>
      element(
        'li',
        {},
        linkButton(
          {},
          () => {
            setOpen(false);
            page.act(action);
          },
          text,
        ),
      ),
    ),
  );
  const setOpen = (open: boolean): void => {
    title.setAttribute('aria-expanded', String(open));
    $(list).toggle(open);
    $(document).off('mousedown.menu');
    if (open)
      $(document).on('mousedown.menu', ({ target }) => {
        if (!wrapper.contains(target)) setOpen(false);
      });
  };
  const title = linkButton(
    {
      class: `button ${menu.look}${menu.disabled ? ' link-button-disabled' : ''}`,
      'aria-expanded': 'false',
    },
    () => {
      setOpen(title.getAttribute('aria-expanded') === 'false');
    },
    menu.icon && icon(menu.icon),
    element('span', {}, menu.text),
    element('span', { class: 'arrow', 'aria-hidden': 'true' }, '▾'),
  );
  const wrapper = element('span', { class: 'menu' }, title, list);
  return wrapper;
};
