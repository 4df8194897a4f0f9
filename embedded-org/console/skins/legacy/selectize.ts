import './jquery-global.ts';
import '@selectize/selectize';

export { default as $ } from 'jquery';

/** What is used of Selectize, which brings no types. */
interface SelectizeOptions {
  readonly plugins?: readonly string[];
  /** Where the list hangs while it is open. */
  readonly dropdownParent: 'body';
  readonly allowEmptyOption?: boolean;
  readonly openOnFocus?: boolean;
  readonly closeAfterSelect?: boolean;
  readonly onChange: () => void;
}

interface Selectized extends HTMLElement {
  readonly selectize: { addItem(value: string): void };
}

declare global {
  interface JQuery {
    /** Puts Selectize in the place of lists. */
    selectize(options: SelectizeOptions): JQuery<Selectized>;
  }
}
