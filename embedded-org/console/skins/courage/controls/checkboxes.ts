import type { OptionGroup } from '../../../description.ts';
import { element, linkButton } from '../element.ts';
import type { ControlOf } from '../form/control.ts';
import { icon } from '../icon.ts';
import { Tick } from './tick.ts';

/** Boxes under sub-headings that are plain text; the last groups may be behind a link. */
export const checkboxesControl: ControlOf<'checkboxes'> = (field, model, mode) => {
  const { advanced, name } = field;
  const change = (value: string, checked: boolean): void => {
    const others = model.list(name).filter((held) => held !== value);
    model.set(name, checked ? [...others, value] : others);
  };
  const groupOf = ({ heading, options }: OptionGroup): HTMLElement =>
    element(
      'div',
      { class: `checkbox-group${heading === '' ? '' : ' checkbox-group-headed'}` },
      heading === '' ? undefined : element('div', { class: 'subheading' }, heading),
      ...options.map(
        ({ help, locked, text, value }) =>
          new Tick({
            type: 'checkbox',
            name: `${name}.${value}`,
            text,
            ...(help !== undefined && { help }),
            checked: model.list(name).includes(value),
            disabled: mode === 'read' || locked === true,
            onChange: (checked) => {
              change(value, checked);
            },
          }).element,
      ),
    );
  return {
    node: element(
      'div',
      { class: 'checkbox-groups' },
      ...field.groups.map(groupOf),
      ...(advanced ? expander(advanced.text, () => advanced.groups.map(groupOf)) : []),
    ),
  };
};

/** «Advanced ›»: what is behind it is drawn when it is opened. */
const expander = (text: string, contents: () => readonly HTMLElement[]): HTMLElement[] => {
  const behind = element('div', { class: 'advanced-grants' });
  const link = linkButton(
    { class: 'advanced-link', 'aria-expanded': 'false' },
    () => {
      const open = link.getAttribute('aria-expanded') === 'false';
      link.setAttribute('aria-expanded', String(open));
      behind.replaceChildren(...(open ? contents() : []));
    },
    text,
    icon('chevron'),
  );
  return [link, behind];
};
