import { element } from '../element.ts';

/** How long Save keeps its name, and how long each picture of the dots is shown. */
const patienceMs = 1000;
const stepMs = 200;
const dots = ['•', '• •', '•  •  •'] as const;

/** Save: while the server thinks, it turns into dots. */
export class SavingButton {
  readonly element: HTMLInputElement;
  readonly #text: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(text: string) {
    this.#text = text;
    this.element = element('input', {
      type: 'submit',
      class: 'button button-primary',
      'data-type': 'save',
      value: text,
    });
  }

  setSaving(saving: boolean): void {
    clearTimeout(this.#timer);
    this.element.disabled = saving;
    this.element.value = this.#text;
    if (saving)
      this.#timer = setTimeout(() => {
        this.#step(0);
      }, patienceMs);
  }

  #step(count: number): void {
    this.element.value = dots[count % dots.length] ?? this.#text;
    if (!this.element.isConnected) return;
    this.#timer = setTimeout(() => {
      this.#step(count + 1);
    }, stepMs);
  }
}
