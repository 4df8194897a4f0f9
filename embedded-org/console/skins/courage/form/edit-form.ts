import type { Form, Look, Outcome, Values } from '../../../description.ts';
import { element } from '../element.ts';
import { FormModel } from '../../model/form-model.ts';
import { nextId } from '../next-id.ts';
import type { Page } from '../../model/page.ts';
import type { Manner } from './control.ts';
import type { FieldError, Fields } from './fields.ts';
import { fieldsOf } from './fields.ts';
import { SavingButton } from './saving-button.ts';

export interface EditFormOptions {
  /** Above the fields; a panel brings a title bar of its own. */
  readonly title?: string;
  readonly titleBar?: HTMLElement;
  readonly introduction?: string;
  readonly form: Form;
  readonly save: string;
  readonly cancel: string;
  /** Where a panel has Save and Cancel; other forms have them at their end. */
  readonly buttons?: 'bottom' | NonNullable<Look['saveAndCancel']>;
  onSave(values: Values): Promise<Outcome>;
  readonly onCancel: () => void;
}

/** The first field is focused that long after the form has appeared. */
const focusDelayMs = 50;

/** A form that is being edited, with Save and Cancel at its end. */
export class EditForm {
  readonly element: HTMLFormElement;
  readonly #page: Page;
  readonly #options: EditFormOptions;
  readonly #model: FormModel;
  readonly #fields: Fields;
  readonly #errors: HTMLElement;
  readonly #saves: SavingButton[] = [];
  readonly #cancels: HTMLInputElement[] = [];
  #isSaving = false;

  constructor(page: Page & Manner, options: EditFormOptions) {
    this.#page = page;
    this.#options = options;
    this.#model = new FormModel(options.form);
    this.#fields = fieldsOf(options.form, this.#model, 'edit', page);
    this.#errors = element('div', {
      class: 'o-form-error-container',
      'data-se': 'o-form-error-container',
    });
    this.element = this.#draw();
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    setTimeout(() => {
      this.element.querySelector<HTMLInputElement>('input.o-form-text, input.text-field')?.focus();
    }, focusDelayMs);
  }

  #draw(): HTMLFormElement {
    const { buttons, introduction, title, titleBar } = this.#options;
    return element(
      'form',
      {
        id: nextId('form'),
        class: 'o-form o-form-edit-mode',
        'data-se': 'o-form',
        method: 'POST',
        slot: 'content',
        novalidate: '',
      },
      titleBar,
      buttons === 'top-and-bottom' ? this.#buttonBar('o-form-button-bar-top') : undefined,
      element(
        'div',
        { class: 'o-form-content', 'data-se': 'o-form-content' },
        title === undefined
          ? undefined
          : element('h2', { class: 'o-form-head o-form-title', 'data-se': 'o-form-head' }, title),
        introduction === undefined
          ? undefined
          : element('p', { class: 'o-form-introduction' }, introduction),
        this.#errors,
        this.#fields.element,
      ),
      this.#buttonBar('', buttons !== 'cancel-at-the-top-only'),
    );
  }

  #buttonBar(place: string, withCancel = true): HTMLElement {
    const { cancel, onCancel, save } = this.#options;
    const saving = new SavingButton(save);
    this.#saves.push(saving);
    const bar = element('div', { class: `o-form-button-bar ${place}`.trim() }, saving.element);
    if (!withCancel) return bar;
    const button = element('input', {
      type: 'button',
      class: 'button',
      'data-type': 'cancel',
      value: cancel,
    });
    button.addEventListener('click', onCancel);
    this.#cancels.push(button);
    bar.append(button);
    return bar;
  }

  async #submit(): Promise<void> {
    if (this.#isSaving) return;
    this.#showErrors([]);
    this.#setSaving(true);
    const outcome = await this.#options.onSave(this.#model.values);
    if (outcome.kind === 'go') return;
    this.#setSaving(false);
    if (outcome.kind === 'refused') this.#refuse(outcome);
  }

  #setSaving(saving: boolean): void {
    this.element.classList.toggle('o-form-saving', saving);
    this.#isSaving = saving;
    for (const cancel of this.#cancels) cancel.disabled = saving;
    for (const save of this.#saves) save.setSaving(saving);
  }

  #refuse(outcome: Extract<Outcome, { kind: 'refused' }>): void {
    const { refusal } = this.#page.look;
    if (refusal === 'silent') return;
    if (refusal === 'toast-only') void this.#page.conclude(outcome);
    else this.#showErrors(outcome.errors);
  }

  /** Beside the fields, and above them what belongs to no field on the page. */
  #showErrors(errors: readonly FieldError[]): void {
    const { refusal } = this.#page.look;
    const isAtFields = refusal !== 'banner-only';
    const others = isAtFields ? this.#fields.showErrors(errors) : errors;
    this.#errors.replaceChildren();
    this.element.classList.toggle('o-form-has-errors', errors.length > 0);
    if (errors.length === 0 || (refusal === 'field-only' && others.length === 0)) return;
    this.#errors.append(
      element(
        'div',
        { class: 'infobox infobox-error', role: 'alert' },
        element('span', { class: 'icon error-16' }),
        ...(others.length > 0 ? others.map(({ text }) => text) : [this.#page.words.formErrors]).map(
          (text) => element('p', {}, text),
        ),
      ),
    );
  }
}
