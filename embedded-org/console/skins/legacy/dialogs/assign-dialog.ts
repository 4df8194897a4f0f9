import type { AssignDialog, AssignRow } from '../../../description.ts';
import { searchBox } from '../blocks/list.ts';
import { element } from '../../courage/element.ts';
import { postedForm } from '../form/posted-form.ts';
import type { LegacyPage } from '../legacy-page.ts';
import { returned } from '../legacy-page.ts';
import { post } from '../post.ts';
import { dialogButton } from './button.ts';
import { openJqueryDialog, settle } from './jquery-dialog.ts';

/** People or groups, a row each. Each Assign goes to the server; the page brings the dialog back. */
export const assignDialog = (page: LegacyPage, asked: AssignDialog): void => {
  const dialog = openJqueryDialog(page, asked.title);

  const showForm = (row: AssignRow, form: NonNullable<AssignRow['form']>): void => {
    const back = returned(page, row.call, form.form);
    dialog.data.replaceChildren(
      postedForm(page, {
        call: row.call,
        form: back?.form ?? form.form,
        errors: back?.errors,
        save: form.save,
        cancel: form.cancel,
        onCancel: showList,
        isInDialog: true,
      }),
    );
    settle(dialog);
  };

  const lineOf = (row: AssignRow): HTMLElement => {
    const button = dialogButton(row.assigned ? asked.assigned : asked.assign, 'secondary', () => {
      if (row.form) showForm(row, row.form);
      else void post(row.call);
    });
    button.disabled = row.assigned;
    return element(
      'tr',
      {},
      element('td', {}, element('b', {}, row.name), element('p', { class: 'help' }, row.detail)),
      element('td', { class: 'actions' }, button),
    );
  };

  const showList = (): void => {
    const body = element('tbody');
    const paint = (sought = ''): void => {
      const found = asked.rows.filter(({ name, detail }) =>
        `${name} ${detail}`.toLowerCase().includes(sought),
      );
      body.replaceChildren(...found.map(lineOf));
      if (found.length === 0) body.append(element('tr', {}, element('td', {}, asked.empty)));
    };
    dialog.data.replaceChildren(
      searchBox(asked.search, paint),
      element('table', { class: 'data-list-table' }, body),
      element('div', { class: 'button-bar' }, dialogButton(asked.done, 'primary', dialog.close)),
    );
    paint();
    settle(dialog);
  };

  const returning = asked.rows.find(({ call, form }) => form && returned(page, call, form.form));
  if (returning?.form) showForm(returning, returning.form);
  else showList();
};
