/**
 * The text boxes of forms, for scripts in the page. Boxes without a name are not of the form's
 * values: they search in a list.
 */
export const isTextBox = (
  target: EventTarget | null,
): target is HTMLInputElement | HTMLTextAreaElement =>
  (target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement &&
      ['text', 'url', 'number', 'email'].includes(target.type))) &&
  target.name !== '' &&
  !target.readOnly;
