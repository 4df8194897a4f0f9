import type { Form } from '../../../description.ts';
import { FormModel } from '../../model/form-model.ts';
import type { Page } from '../../model/page.ts';
import { rowsOf } from './rows.ts';

/** A form that nobody edits. @param prefix of the ids */
export const readRows = ({ look, words }: Page, form: Form, prefix: string): HTMLElement =>
  rowsOf(form, {
    model: new FormModel(form),
    mode: 'read',
    look,
    words,
    isInDialog: false,
    idOf: (name) => `${prefix}.${name}`,
  }).element;
