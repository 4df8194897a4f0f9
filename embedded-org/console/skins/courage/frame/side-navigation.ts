import type { NavigationGroup, Shell } from '../../../description.ts';
import { element, linkButton } from '../element.ts';
import { icon } from '../icon.ts';
import type { IconName } from '../icon.ts';

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
 * The menu at the left.
 *
 * @param current path of the entry that is the page's own
 */
export const sideNavigation = (shell: Shell, current: string): HTMLElement =>
  element(
    'nav',
    { id: 'side-nav-expandable', class: 'side-nav' },
    shell.heading === undefined
      ? undefined
      : element('div', { class: 'side-nav-heading' }, shell.heading),
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
