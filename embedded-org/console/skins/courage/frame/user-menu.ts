import type { Shell } from '../../../description.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';

/** Who is signed in: a button that opens a list. */
export const userMenu = (shell: Shell): HTMLElement => {
  const { user } = shell;
  const wrapper = element('div', { class: 'user-menu' });
  const list = element(
    'div',
    { class: 'user-menu-list' },
    element('p', { class: 'user-menu-name' }, user.name),
    element('p', {}, user.email),
    element('p', {}, user.org),
    element('a', { href: shell.settings.to }, shell.settings.text),
    element('a', { href: shell.signOut.to }, shell.signOut.text),
  );
  const onOutside = ({ target }: MouseEvent): void => {
    if (target instanceof Node && !wrapper.contains(target)) setOpen(false);
  };
  const setOpen = (open: boolean): void => {
    button.setAttribute('aria-expanded', String(open));
    if (open) {
      wrapper.append(list);
      document.addEventListener('mousedown', onOutside);
    } else {
      list.remove();
      document.removeEventListener('mousedown', onOutside);
    }
  };
  const button = element(
    'button',
    { type: 'button', class: 'user-button', 'aria-label': user.menu, 'aria-expanded': 'false' },
    icon('person'),
    element(
      'span',
      { class: 'user-button-text' },
      element('span', {}, user.name),
      element('span', { class: 'user-button-org' }, user.orgHost),
    ),
    icon('chevron'),
  );
  button.addEventListener('click', () => {
    setOpen(button.getAttribute('aria-expanded') === 'false');
  });
  wrapper.append(button);
  return wrapper;
};
