import type { Button, Menu } from '../../../description.ts';
import { element, linkButton } from '../../courage/element.ts';
import { icon } from '../../courage/icon.ts';
import type { Page } from '../../model/page.ts';
import { menuButton } from './menu.ts';

/** The main one is a button; the others are links that look like one. */
export const buttonOf = (page: Page, button: Button | Menu): HTMLElement => {
  if (button.kind === 'menu') return menuButton(page, button);
  const { action, disabled, icon: picture, look, text } = button;
  const act = (): void => {
    page.act(action);
  };
  if (look !== 'primary' || picture)
    return linkButton(
      { class: `button ${look}${disabled ? ' link-button-disabled' : ''}` },
      act,
      picture && icon(picture),
      text,
    );
  const made = element('input', { type: 'button', class: 'button primary', value: text });
  made.disabled = disabled === true;
  made.addEventListener('click', act);
  return made;
};
