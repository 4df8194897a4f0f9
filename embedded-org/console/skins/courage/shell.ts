import type { NavigationGroup, Shell } from '../../description.ts';
import { element, linkButton } from './element.ts';
import { icon } from './icon.ts';
import type { IconName } from './icon.ts';

const icons: Readonly<Record<string, IconName>> = {
  DASHBOARD: 'home',
  DIRECTORY: 'person',
  CUSTOMIZATIONS: 'sliders',
  APPLICATIONS: 'grid',
  IDENTITY_GOVERNANCE: 'flow',
  SECURITY: 'shield',
  WORKFLOW: 'flow',
  REPORTS: 'chart',
  SETTINGS: 'gear',
};

/**
 * What is around every screen.
 *
 * @param current path of the entry of the side navigation that is the page's own
 * @param content where the screen goes
 */
export const shellOf = (shell: Shell, current: string, content: HTMLElement): HTMLElement =>
  element(
    'div',
    { class: 'shell' },
    element(
      'div',
      { class: 'shell-rail' },
      element('span', { class: 'rail-current' }, icon('sliders')),
    ),
    sideNavigation(shell, current),
    element(
      'div',
      { class: 'shell-body' },
      topBar(shell),
      element('main', { class: 'shell-content' }, content),
      footer(shell),
    ),
  );

const sideNavigation = (shell: Shell, current: string): HTMLElement =>
  element(
    'nav',
    { id: 'side-nav-expandable', class: 'side-nav' },
    element('div', { class: 'side-nav-heading' }, shell.heading),
    element('ul', {}, ...shell.groups.map((group) => groupOf(group, current))),
  );

/** A group opens on a click, and leads nowhere. */
const groupOf = (group: NavigationGroup, current: string): HTMLElement => {
  const isCurrent = group.entries.some(({ to }) => to === current);
  const entries = element(
    'ul',
    { class: 'nav-entries' },
    ...group.entries.map(({ text, to }) =>
      element(
        'li',
        to === current ? { 'aria-current': 'page' } : {},
        element(
          'a',
          { class: 'nav-item--wrapper', href: to },
          element('p', { class: 'nav-item--label' }, text),
        ),
      ),
    ),
  );
  const item = element('li', {
    class: 'nav-group',
    'data-se': `o-side-nav-item-${group.id}`,
  });
  const title = linkButton(
    {
      class: 'nav-item--wrapper nav-group-title',
      role: 'button',
      'aria-expanded': String(isCurrent),
    },
    () => {
      const open = title.getAttribute('aria-expanded') === 'false';
      title.setAttribute('aria-expanded', String(open));
      if (open) item.append(entries);
      else entries.remove();
    },
    icon(icons[group.id] ?? 'grid'),
    element('p', { class: 'nav-item--label' }, group.text),
    icon('chevron'),
  );
  item.append(title);
  if (isCurrent) item.append(entries);
  return item;
};

const topBar = (shell: Shell): HTMLElement =>
  element(
    'header',
    { class: 'top-bar' },
    element(
      'span',
      { class: 'top-search' },
      icon('search'),
      element('input', { type: 'text', class: 'text-field', placeholder: shell.search }),
    ),
    userMenu(shell),
  );

const userMenu = (shell: Shell): HTMLElement => {
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

const footer = (shell: Shell): HTMLElement =>
  element(
    'footer',
    { class: 'page-footer' },
    ...shell.footer.map((text) => element('span', {}, text)),
  );
