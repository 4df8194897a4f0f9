import { element } from '../../courage/element.ts';

/** A button at the end of a dialog. */
export const dialogButton = (
  text: string,
  look: 'primary' | 'secondary',
  onClick: () => void,
): HTMLInputElement => {
  const button = element('input', { type: 'button', class: `button ${look}`, value: text });
  button.addEventListener('click', onClick);
  return button;
};
