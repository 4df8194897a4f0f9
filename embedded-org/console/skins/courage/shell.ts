import type { Shell } from '../../description.ts';
import { element } from './element.ts';
import { sideNavigation } from './frame/side-navigation.ts';
import { topNavigation } from './frame/top-navigation.ts';
import { userMenu } from './frame/user-menu.ts';
import { icon } from './icon.ts';

/**
 * What is around every screen.
 *
 * @param current path of the entry of the menu that is the page's own
 * @param content where the screen goes
 */
export const shellOf = (shell: Shell, current: string, content: HTMLElement): HTMLElement => {
  const { navigation, palette } = shell.look;
  // Dialogs lie outside the frame and have its colours.
  document.body.classList.add(`palette-${palette}`);
  return frames[navigation](shell, current, content);
};

type Frame = (shell: Shell, current: string, content: HTMLElement) => HTMLElement;

const besideMenu: Frame = (shell, current, content) =>
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

const belowMenu: Frame = (shell, current, content) =>
  element(
    'div',
    { class: 'shell-top' },
    element(
      'header',
      { class: 'top-frame' },
      element(
        'div',
        { class: 'top-frame-links' },
        element('span', {}, shell.user.org),
        element('span', { class: 'top-frame-user' }, shell.user.name),
        shell.help && element('a', { href: shell.help.to }, shell.help.text),
        element('a', { href: shell.signOut.to }, shell.signOut.text),
      ),
      topNavigation(shell, current),
    ),
    element('main', { class: 'shell-content' }, content),
    footer(shell),
  );

const frames: Readonly<Record<Shell['look']['navigation'], Frame>> = {
  side: besideMenu,
  top: belowMenu,
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

const footer = (shell: Shell): HTMLElement =>
  element(
    'footer',
    { class: 'page-footer' },
    ...shell.footer.map((text) => element('span', {}, text)),
  );
