import type { DeedCall, Form } from '../../../description.ts';
import { element } from '../../courage/element.ts';
import { FormModel } from '../../model/form-model.ts';
import type { Page } from '../../model/page.ts';
import { addressOf, envelopeOf, hiddenValue, standingNow } from '../post.ts';
import { idOfCall } from './id-of-call.ts';
import type { FieldError } from '../../model/field-errors.ts';
import type { Rows } from './rows.ts';
import { rowsOf } from './rows.ts';

export interface PostedFormOptions {
  readonly call: DeedCall;
  /** Above the fields: a heading, an introduction. */
  readonly above?: readonly HTMLElement[];
  readonly form: Form;
  readonly save: string;
  readonly cancel: string;
  readonly onCancel: () => void;
  /** A form of a page may have its buttons elsewhere than at its end. */
  readonly buttons?: Page['look']['saveAndCancel'];
  readonly isInDialog?: boolean;
  /** What the server refused when the form was posted last. */
  readonly errors?: readonly FieldError[] | undefined;
}

/** A form that is being edited. The browser submits it, with what its fields hold at that moment. */
export const postedForm = (page: Page, options: PostedFormOptions): HTMLFormElement => {
  const { above = [], buttons, call, errors = [], form, isInDialog = false } = options;
  const model = new FormModel(form);
  const prefix = idOfCall(call);
  const rows = rowsOf(form, {
    model,
    mode: 'edit',
    look: page.look,
    words: page.words,
    isInDialog,
    idOf: (name) => `${prefix}.${name}`,
  });
  const rest = element('div', { class: 'rest' });
  const made = element(
    'form',
    {
      id: prefix,
      class: 'edit',
      method: call.onlyLeadsOn ? 'get' : 'post',
      action: addressOf(call),
      novalidate: '',
    },
    ...envelopeOf(call),
    rest,
    ...above,
    buttons === 'top-and-bottom' ? buttonBar(options, ['save', 'cancel']) : undefined,
    buttons === 'cancel-at-the-top-only' ? buttonBar(options, ['cancel']) : undefined,
    bannerOf(page, rows, errors),
    rows.element,
    buttonBar(options, buttons === 'cancel-at-the-top-only' ? ['save'] : ['save', 'cancel']),
  );
  made.addEventListener('submit', () => {
    const sent = [...made.elements].filter((one) => !rest.contains(one));
    const missing = Object.entries(model.values).filter(([name]) => !isSentBy(sent, name));
    rest.replaceChildren(
      ...standingNow(),
      ...missing.flatMap(([name, value]) => hiddenValue(name, value)),
    );
  });
  return made;
};

/** Whether a field of the form speaks of a name; one that is disabled does not. */
const isSentBy = (fields: readonly Element[], name: string): boolean =>
  fields.some(
    (field) =>
      !field.matches(':disabled') &&
      [name, `_${name}`, `_${name}[]`].includes(field.getAttribute('name') ?? ''),
  );

const buttonBar = (
  { cancel, onCancel, save }: PostedFormOptions,
  which: readonly ('save' | 'cancel')[],
): HTMLElement => {
  const made = {
    save: element('input', { type: 'submit', class: 'button primary', value: save }),
    cancel: element('input', { type: 'button', class: 'button', value: cancel }),
  };
  made.cancel.addEventListener('click', onCancel);
  return element('div', { class: 'button-bar' }, ...which.map((one) => made[one]));
};

/** Puts messages beside their fields, and gives what is said above them. */
const bannerOf = (
  { look, words }: Page,
  rows: Rows,
  errors: readonly FieldError[],
): HTMLElement | undefined => {
  if (errors.length === 0 || look.refusal === 'toast-only' || look.refusal === 'silent')
    return undefined;
  const others = look.refusal === 'banner-only' ? errors : rows.showErrors(errors);
  if (look.refusal === 'field-only' && others.length === 0) return undefined;
  const texts = others.length > 0 ? others.map(({ text }) => text) : [words.formErrors];
  return element(
    'div',
    { class: 'infobox infobox-error', role: 'alert' },
    ...texts.map((text) => element('p', {}, text)),
  );
};
