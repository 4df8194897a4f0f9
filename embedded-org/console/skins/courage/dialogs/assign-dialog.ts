import type { AssignDialog, AssignRow, Values } from '../../../description.ts';
import { searchBox } from '../blocks/search-box.ts';
import { element } from '../element.ts';
import { EditForm } from '../form/edit-form.ts';
import type { Page } from '../../model/page.ts';
import { perform } from '../../model/server.ts';
import { openModal } from './simple-modal.ts';

/** People or groups, a row each: Assign, perhaps a form, and on to the next until Done. */
export const assignDialog = (page: Page, dialog: AssignDialog): void => {
  const modal = openModal(page);
  const assigned = new Set(dialog.rows.filter((row) => row.assigned));

  const assign = async (row: AssignRow, values?: Values): Promise<void> => {
    const outcome = await perform(row.call, values);
    if (outcome.kind === 'done') assigned.add(row);
    await page.conclude(outcome);
    showList();
  };

  const showForm = ({ form }: { form: NonNullable<AssignRow['form']> }, row: AssignRow): void => {
    const edit = new EditForm(page, {
      title: dialog.title,
      form: form.form,
      save: form.save,
      cancel: form.cancel,
      onCancel: showList,
      onSave: async (values) => {
        await assign(row, values);
        return { kind: 'stay' };
      },
    });
    modal.data.replaceChildren(edit.element);
  };

  const rowOf = (row: AssignRow): HTMLElement => {
    const button = element('input', {
      type: 'button',
      class: 'button button-small',
      value: assigned.has(row) ? dialog.assigned : dialog.assign,
    });
    button.disabled = assigned.has(row);
    button.addEventListener('click', () => {
      if (row.form) showForm({ form: row.form }, row);
      else void assign(row);
    });
    return element(
      'tr',
      {},
      element('td', {}, element('strong', {}, row.name), element('p', {}, row.detail)),
      element('td', { class: 'cell-actions' }, button),
    );
  };

  const showList = (): void => {
    const body = element('tbody');
    const paint = (sought = ''): void => {
      const found = dialog.rows.filter(({ name, detail }) =>
        `${name} ${detail}`.toLowerCase().includes(sought),
      );
      body.replaceChildren(...found.map(rowOf));
      if (found.length === 0) body.append(element('tr', {}, element('td', {}, dialog.empty)));
    };
    const done = element('input', {
      type: 'button',
      class: 'button button-primary',
      value: dialog.done,
    });
    done.addEventListener('click', modal.close);
    modal.data.replaceChildren(
      element('h2', { class: 'o-form-head', 'data-se': 'o-form-head' }, dialog.title),
      searchBox(dialog.search, paint),
      element('table', { class: 'data-list-table' }, body),
      element('div', { class: 'o-form-button-bar' }, done),
    );
    paint();
  };
  showList();
};
