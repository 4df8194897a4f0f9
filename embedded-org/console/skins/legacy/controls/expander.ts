import { element, linkButton } from '../../courage/element.ts';
import { $ } from '../widgets.ts';

/** «Advanced»: what is behind it is in the page from the start, and slides. */
export const expander = (text: string, contents: readonly HTMLElement[]): HTMLElement[] => {
  const behind = element('div', { class: 'behind', style: 'display:none' }, ...contents);
  const link = linkButton(
    { class: 'expander', 'aria-expanded': 'false' },
    () => {
      const open = link.getAttribute('aria-expanded') === 'false';
      link.setAttribute('aria-expanded', String(open));
      $(behind).stop(true, true).slideToggle(150);
    },
    text,
    ' ',
    element('span', { class: 'arrow', 'aria-hidden': 'true' }, '▾'),
  );
  return [link, behind];
};
