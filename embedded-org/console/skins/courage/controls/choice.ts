import { element, linkButton } from '../element.ts';
import type { Choice, Manner } from '../form/control.ts';
import { nextId } from '../next-id.ts';
import { Chosen } from './chosen.ts';
import type { ChosenOptions } from './chosen.ts';

/** One entry of a list: by itself a list that hangs at the end of the body while it is open. */
export const choice = (options: ChosenOptions, { choose, look }: Manner): Choice => {
  switch (look.select) {
    case 'native':
      return nativeSelect(options);
    case 'drop-down':
      return listOfLinks(options);
    default: {
      if (choose) return choose(options);
      const chosen = new Chosen(options);
      return { element: chosen.element, inputId: chosen.selectId };
    }
  }
};

const nativeSelect = ({ label, name, onChange, options, value }: ChosenOptions): Choice => {
  const inputId = nextId('input');
  const select = element(
    'select',
    { id: inputId, name, class: 'o-form-text', 'aria-label': label === '' ? undefined : label },
    ...options.map((one) => element('option', { value: one.value }, one.text)),
  );
  select.value = value;
  select.addEventListener('change', () => {
    onChange(select.value);
  });
  return { element: select, inputId };
};

/** A link that shows what is chosen, and a list of links below it while it is open. */
const listOfLinks = ({ onChange, options, value }: ChosenOptions): Choice => {
  const inputId = nextId('input');
  const shown = element('span', { class: 'option-title' });
  const show = (chosen: string): void => {
    shown.textContent = options.find((one) => one.value === chosen)?.text ?? '';
  };
  show(value);
  const wrapper = element('div', { class: 'dropdown dropdown-secondary' });
  const onOutside = ({ target }: MouseEvent): void => {
    if (target instanceof Node && !wrapper.contains(target)) setOpen(false);
  };
  const setOpen = (open: boolean): void => {
    wrapper.classList.toggle('dropdown-open', open);
    title.setAttribute('aria-expanded', String(open));
    if (open) document.addEventListener('mousedown', onOutside);
    else document.removeEventListener('mousedown', onOutside);
  };
  const title = linkButton(
    {
      id: inputId,
      class: 'link-button option-selected',
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
    },
    () => {
      setOpen(title.getAttribute('aria-expanded') === 'false');
    },
    shown,
    element('span', { class: 'icon-dm' }),
  );
  wrapper.append(
    title,
    element(
      'div',
      { class: 'options clearfix' },
      element(
        'ul',
        { class: 'okta-dropdown-list options-wrap clearfix' },
        ...options.map((one) =>
          element(
            'li',
            { class: 'option' },
            linkButton(
              {},
              () => {
                setOpen(false);
                show(one.value);
                onChange(one.value);
              },
              one.text,
            ),
          ),
        ),
      ),
    ),
  );
  return { element: wrapper, inputId };
};
