import type { Button, Menu } from '../../../description.ts';
import { linkButton } from '../element.ts';
import { icon } from '../icon.ts';
import type { Page } from '../../model/page.ts';
import { dropDown } from './drop-down.ts';

/** A button of a page: a link that acts. Disabled is a class, not an attribute. */
export const buttonOf = (page: Page, button: Button | Menu): HTMLElement => {
  if (button.kind === 'menu') return dropDown(page, button);
  const looks = { primary: 'button-primary', secondary: 'button-secondary', plain: 'button-plain' };
  const disabled = button.disabled ? ' link-button-disabled' : '';
  return linkButton(
    { 'data-se': 'button', class: `link-button ${looks[button.look]}${disabled}` },
    () => {
      page.act(button.action);
    },
    button.icon && icon(button.icon),
    button.text,
  );
};
