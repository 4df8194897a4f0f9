import { element } from '../../courage/element.ts';
import { hidden } from '../post.ts';

export interface TickOptions {
  readonly type: 'checkbox' | 'radio';
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly text: string;
  readonly help?: string | undefined;
  readonly checked: boolean;
  readonly disabled: boolean;
  /** The name of the hidden field that says the box was on the page. */
  readonly marker?: string;
  readonly onChange: (checked: boolean) => void;
}

/** A box or a circle as the browser draws it, and its label beside it. */
export class Tick {
  readonly element: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #marker: HTMLInputElement | undefined;

  constructor({ checked, disabled, help, marker, onChange, text, ...rest }: TickOptions) {
    const { id, name, type, value } = rest;
    this.#input = element('input', { type, id, name, value });
    this.#input.addEventListener('change', () => {
      onChange(this.#input.checked);
    });
    this.#marker = marker === undefined ? undefined : hidden(marker, 'on');
    this.element = element(
      'div',
      { class: `tick ${type}` },
      this.#input,
      this.#marker,
      element('label', { for: id }, text),
      help === undefined ? undefined : element('p', { class: 'help' }, help),
    );
    this.show(checked, disabled);
  }

  /** What cannot be changed is not sent either. */
  show(checked: boolean, disabled: boolean): void {
    this.#input.checked = checked;
    this.#input.disabled = disabled;
    if (this.#marker) this.#marker.disabled = disabled;
  }
}
