/// <reference types="jqueryui" />
/** The real widgets, in the order in which they need one another. */
import './jquery-global.ts';
import 'jquery-ui/ui/version.js';
import 'jquery-ui/ui/keycode.js';
import 'jquery-ui/ui/unique-id.js';
import 'jquery-ui/ui/widget.js';
import 'jquery-ui/ui/focusable.js';
import 'jquery-ui/ui/tabbable.js';
import 'jquery-ui/ui/position.js';
import 'jquery-ui/ui/data.js';
import 'jquery-ui/ui/plugin.js';
import 'jquery-ui/ui/scroll-parent.js';
import 'jquery-ui/ui/disable-selection.js';
import 'jquery-ui/ui/widgets/button.js';
import 'jquery-ui/ui/widgets/mouse.js';
import 'jquery-ui/ui/widgets/draggable.js';
import 'jquery-ui/ui/widgets/dialog.js';
import 'jquery-ui/ui/widgets/tabs.js';
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
