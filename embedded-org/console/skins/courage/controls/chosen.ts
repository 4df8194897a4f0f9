import type { Option } from '../../../description.ts';
import { element, linkButton } from '../element.ts';
import { nextId } from '../next-id.ts';

export interface ChosenOptions {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A list gets a visible search box from this length on. */
const searchFrom = 10;

/**
 * A select that is hidden, and a container beside it that looks like one. While it is open, the
 * container hangs at the end of the body, and an invisible copy keeps its place.
 */
export class Chosen {
  readonly element: HTMLElement;
  readonly selectId = nextId('input');
  readonly #options: ChosenOptions;
  readonly #select: HTMLSelectElement;
  readonly #container: HTMLElement;
  readonly #shown: HTMLElement;
  readonly #search: HTMLInputElement;
  readonly #results: HTMLElement;
  #clone: HTMLElement | undefined;

  constructor(options: ChosenOptions) {
    this.#options = options;
    const { label, name, value } = options;
    this.#select = element(
      'select',
      { id: this.selectId, name, class: 'chzn-done', style: 'display:none' },
      ...options.options.map((one) => element('option', { value: one.value }, one.text)),
    );
    this.#select.value = value;
    // What sets the hidden select changes the model, but not what is shown.
    this.#select.addEventListener('change', () => {
      options.onChange(this.#select.value);
    });
    this.#shown = element('span', {}, this.#textOf(value));
    this.#search = element('input', {
      id: `${this.selectId}_txt`,
      type: 'text',
      autocomplete: 'off',
      'aria-label': label,
    });
    this.#search.addEventListener('keyup', () => {
      this.#list();
    });
    this.#results = element('ul', {
      id: `${this.selectId}_ul`,
      class: 'chzn-results',
      role: 'listbox',
    });
    this.#container = element(
      'div',
      { id: `${this.selectId}_chzn`, class: 'chzn-container chzn-container-single' },
      linkButton(
        { class: 'chzn-single', tabindex: '-1' },
        () => {
          if (this.#clone) this.#close();
          else this.#open();
        },
        this.#shown,
        element('div', { class: 'chzn-arrow' }),
      ),
      element(
        'div',
        { class: 'chzn-drop' },
        element(
          'div',
          {
            class: `chzn-search${options.options.length > searchFrom ? '' : ' chzn-search-hidden'}`,
          },
          this.#search,
        ),
        this.#results,
      ),
    );
    this.element = element('span', { class: 'chzn-place' }, this.#select, this.#container);
  }

  #open(): void {
    const { bottom, left, top, width } = this.#container.getBoundingClientRect();
    this.#clone = this.#container.cloneNode(true) as HTMLElement;
    this.#clone.removeAttribute('id');
    this.#clone.style.visibility = 'hidden';
    this.#container.before(this.#clone);
    Object.assign(this.#container.style, {
      position: 'absolute',
      left: `${left + scrollX}px`,
      top: `${top + scrollY}px`,
      width: `${width}px`,
      height: `${bottom - top}px`,
      zIndex: '50000',
    });
    document.body.append(this.#container);
    this.#container.classList.add('chzn-with-drop');
    this.#list();
    this.#search.focus();
    document.addEventListener('mousedown', this.#onOutside);
  }

  #close(): void {
    document.removeEventListener('mousedown', this.#onOutside);
    this.#container.classList.remove('chzn-with-drop');
    this.#container.removeAttribute('style');
    this.#results.replaceChildren();
    this.#search.value = '';
    this.#clone?.replaceWith(this.#container);
    this.#clone = undefined;
  }

  readonly #onOutside = ({ target }: MouseEvent): void => {
    if (target instanceof Node && !this.#container.contains(target)) this.#close();
  };

  #list(): void {
    const sought = this.#search.value.toLowerCase();
    this.#results.replaceChildren(
      ...this.#options.options
        .filter(({ text }) => text.toLowerCase().includes(sought))
        .map(({ text, value }) => {
          const item = element('li', { class: 'active-result', role: 'option' }, text);
          if (value === this.#select.value) item.classList.add('result-selected');
          item.addEventListener('mouseup', () => {
            this.#choose(value);
          });
          return item;
        }),
    );
  }

  #choose(value: string): void {
    this.#select.value = value;
    this.#shown.textContent = this.#textOf(value);
    this.#close();
    this.#options.onChange(value);
  }

  #textOf(value: string): string {
    return this.#options.options.find((one) => one.value === value)?.text ?? '';
  }
}
