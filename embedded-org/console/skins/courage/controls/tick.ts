import { element } from '../element.ts';
import { nextId } from '../next-id.ts';

export interface TickOptions {
  readonly type: 'checkbox' | 'radio';
  /** The key of the model. */
  readonly name: string;
  /** The name attribute where it is not the key. */
  readonly inputName?: string;
  readonly value?: string;
  readonly text: string;
  readonly help?: string;
  readonly checked: boolean;
  readonly disabled: boolean;
  onChange(checked: boolean): void;
}

/** A box or a circle: the input is transparent and lies under its own label. */
export class Tick {
  readonly element: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #label: HTMLLabelElement;

  constructor(options: TickOptions) {
    const id = nextId(options.type === 'radio' ? 'option' : 'input');
    this.#input = element('input', {
      id,
      type: options.type,
      name: options.inputName ?? options.name,
      'data-se-name': options.name,
      value: options.value,
    });
    this.#label = element(
      'label',
      {
        for: id,
        'data-se-for-name': options.name,
        class: options.type === 'radio' ? 'radio-label' : 'checkbox-label',
      },
      options.text,
      options.help === undefined
        ? undefined
        : element('p', { class: 'o-form-explain' }, options.help),
    );
    this.#input.addEventListener('change', () => {
      options.onChange(this.#input.checked);
      this.#label.classList.toggle('checked', this.#input.checked);
    });
    this.element = element('div', { class: `custom-${options.type}` }, this.#input, this.#label);
    this.show(options.checked, options.disabled);
  }

  show(checked: boolean, disabled: boolean): void {
    this.#input.checked = checked;
    this.#input.disabled = disabled;
    this.#label.classList.toggle('checked', checked);
    this.#label.classList.toggle('disabled', disabled);
  }
}
