import { element, linkButton } from '../element.ts';
import type { ControlOf } from '../form/control.ts';
import { icon } from '../icon.ts';
import { nextId } from '../next-id.ts';

const keyupDelayMs = 200;

/** Boxes with a × each, and a text box that suggests more of them while keys are typed into it. */
export const tagsControl: ControlOf<'tags'> = (field, model, mode) => {
  const { choices, name, placeholder, shortcut } = field;
  const textOf = (value: string): string =>
    choices.find((choice) => choice.value === value)?.text ?? value;
  const id = nextId('input');
  const input = element('input', {
    id,
    type: 'text',
    class: 'tags-input',
    autocomplete: 'off',
    placeholder,
  });
  const box = element('div', { class: 'tags-box' });
  const suggestions = element('ul', { class: 'tags-suggestions' });
  const hide = (): void => {
    suggestions.remove();
  };
  const paint = (): void => {
    const tags = model.list(name).map((value) =>
      element(
        'span',
        { class: 'tags-tag' },
        textOf(value),
        mode === 'read'
          ? undefined
          : linkButton(
              { class: 'tags-remove' },
              () => {
                model.set(
                  name,
                  model.list(name).filter((held) => held !== value),
                );
                paint();
              },
              icon('cross'),
            ),
      ),
    );
    // The text box stays in the document, so that it keeps the focus.
    for (const old of box.querySelectorAll('.tags-tag')) old.remove();
    box.prepend(...tags);
  };
  const suggest = (): void => {
    const sought = input.value.trim().toLowerCase();
    const found = choices.filter(
      ({ text, value }) => text.toLowerCase().includes(sought) && !model.list(name).includes(value),
    );
    if (sought === '' || found.length === 0) {
      hide();
      return;
    }
    const { bottom, left, width } = box.getBoundingClientRect();
    Object.assign(suggestions.style, {
      left: `${left + scrollX}px`,
      top: `${bottom + scrollY}px`,
      width: `${width}px`,
    });
    suggestions.replaceChildren(
      ...found.map(({ text, value }) => {
        const item = element('li', { class: 'tags-suggestion' }, text);
        item.addEventListener('mousedown', (event) => {
          event.preventDefault();
          input.value = '';
          hide();
          model.set(name, [...model.list(name), value]);
          paint();
        });
        return item;
      }),
    );
    document.body.append(suggestions);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('keyup', () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, keyupDelayMs);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  input.addEventListener('blur', hide);
  paint();
  if (mode === 'edit') box.append(input);
  return {
    node: element(
      'div',
      { class: 'tags' },
      box,
      shortcut && mode === 'edit'
        ? linkButton(
            { class: 'tags-shortcut' },
            () => {
              model.set(name, [...new Set([...model.list(name), ...shortcut.values])]);
              paint();
            },
            shortcut.text,
          )
        : undefined,
    ),
    inputId: id,
  };
};
