import type { NavigationGroup, Shell } from '../../../description.ts';
import { element, linkButton } from '../element.ts';

/**
 * The menu at the top: a section opens on a click, and closes the one that was open.
 *
 * @param current path of the entry that is the page's own
 */
export const topNavigation = (shell: Shell, current: string): HTMLElement => {
  let close = (): void => undefined;
  const sections = shell.groups.map((group) =>
    sectionOf(group, current, (closeThis) => {
      close();
      close = closeThis;
    }),
  );
  const navigation = element(
    'nav',
    { id: 'top-nav', class: 'top-nav' },
    element('ul', { class: 'top-nav-sections' }, ...sections),
  );
  document.addEventListener('mousedown', ({ target }) => {
    if (target instanceof Node && !navigation.contains(target)) close();
  });
  return navigation;
};

const sectionOf = (
  group: NavigationGroup,
  current: string,
  onOpen: (close: () => void) => void,
): HTMLElement => {
  const isCurrent = group.entries.some(({ to }) => to === current);
  const entries = element(
    'ul',
    { class: 'top-nav-entries' },
    ...group.entries.map(({ text, to }) =>
      element(
        'li',
        to === current ? { 'aria-current': 'page' } : {},
        element('a', { href: to }, text),
      ),
    ),
  );
  const section = element('li', { class: `top-nav-section${isCurrent ? ' top-nav-current' : ''}` });
  const close = (): void => {
    title.setAttribute('aria-expanded', 'false');
    entries.remove();
  };
  const title = linkButton(
    { role: 'button', 'aria-haspopup': 'true', 'aria-expanded': 'false' },
    () => {
      const isOpen = title.getAttribute('aria-expanded') === 'true';
      onOpen(close);
      if (isOpen) return;
      title.setAttribute('aria-expanded', 'true');
      section.append(entries);
    },
    group.text,
  );
  section.append(title);
  return section;
};
