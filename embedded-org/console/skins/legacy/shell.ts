import type { NavigationEntry, NavigationGroup, Shell } from '../../description.ts';
import { element, linkButton } from '../courage/element.ts';
import { $ } from './widgets.ts';

/**
 * What is around every screen.
 *
 * @param current path of the entry of the menu that is the page's own
 * @param content where the screen goes
 */
export const shellOf = (shell: Shell, current: string, content: HTMLElement): HTMLElement => {
  const { footer, groups, heading, help, look, search, settings, signOut, user } = shell;
  document.body.classList.add(`palette-${look.palette}`);
  return element(
    'div',
    { id: 'page', class: `menu-at-${look.navigation}` },
    element(
      'div',
      { id: 'header' },
      element('b', {}, user.org),
      element('input', { type: 'text', class: 'text', placeholder: search }),
      element(
        'div',
        { id: 'header-links' },
        element('span', {}, `${user.name} (${user.orgHost})`),
        ...[settings, help, signOut].map((entry) => entry && linkTo(entry)),
      ),
    ),
    element(
      'div',
      { id: 'nav', role: 'navigation' },
      heading === undefined ? undefined : element('div', { class: 'heading' }, heading),
      element('ul', {}, ...groups.map((group) => sectionOf(group, current, look.navigation))),
    ),
    element('div', { id: 'content', role: 'main' }, content),
    element('div', { id: 'footer' }, ...footer.map((text) => element('span', {}, text))),
  );
};

const linkTo = ({ text, to }: NavigationEntry): HTMLElement => element('a', { href: to }, text);

/** A section opens on a click; at the top, in the place of the one that was open. */
const sectionOf = (
  { entries, id, text }: NavigationGroup,
  current: string,
  at: Shell['look']['navigation'],
): HTMLElement => {
  const isOpen = at === 'side' && entries.some(({ to }) => to === current);
  const list = element(
    'ul',
    isOpen ? {} : { style: 'display:none' },
    ...entries.map((entry) =>
      element('li', entry.to === current ? { class: 'current' } : {}, linkTo(entry)),
    ),
  );
  const title = linkButton(
    { role: 'button', id: `nav-admin-${id.toLowerCase()}` },
    () => {
      if (at === 'top') $('#nav ul ul').not(list).hide();
      $(list).toggle();
    },
    text,
  );
  return element('li', {}, title, list);
};
