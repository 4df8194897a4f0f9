/**
 * What a screen of the Admin Console consists of, without a word about how it is drawn. A skin
 * draws it; the description travels to the browser as JSON.
 */

import type { Form, Values } from './form-description.ts';

export type * from './form-description.ts';

/** A deed on the server: which one, and upon what. The values of the form are added. */
export interface DeedCall {
  readonly deed: DeedName;
  readonly target?: Readonly<Record<string, string>>;
  /** It changes nothing and is asked for with GET: the answer says where to go on. */
  readonly onlyLeadsOn?: true;
}

/** `screen.deed`; see console/deeds.ts. */
export type DeedName = `${string}.${string}`;

export interface Confirmation {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly cancel: string;
}

export type Action =
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'open'; readonly dialog: Dialog }
  | { readonly kind: 'do'; readonly call: DeedCall; readonly confirmation?: Confirmation };

/** A form over the page. */
export interface FormDialog {
  readonly kind: 'form';
  readonly title: string;
  readonly form: Form;
  readonly submit: DeedCall;
  readonly save: string;
  readonly cancel: string;
}

/** People or groups, one row each, to be assigned one after another. */
export interface AssignDialog {
  readonly kind: 'assign';
  readonly title: string;
  readonly search: string;
  readonly assign: string;
  readonly assigned: string;
  readonly done: string;
  readonly empty: string;
  readonly rows: readonly AssignRow[];
}

export interface AssignRow {
  readonly name: string;
  readonly detail: string;
  readonly assigned: boolean;
  readonly call: DeedCall;
  /** What is asked before the row is assigned. */
  readonly form?: {
    readonly form: Form;
    readonly save: string;
    readonly cancel: string;
  };
}

/** Something to be read, and perhaps copied, and closed. */
export interface NoticeDialog {
  readonly kind: 'notice';
  readonly title: string;
  readonly text: string;
  readonly form?: Form;
  readonly close: string;
}

export type Dialog = FormDialog | AssignDialog | NoticeDialog;

export type Icon = 'add' | 'pencil' | 'cross';

export interface Button {
  readonly kind: 'button';
  readonly text: string;
  readonly look: 'primary' | 'secondary' | 'plain';
  readonly icon?: Icon;
  readonly action: Action;
  readonly disabled?: boolean;
}

/** A button that opens a list: «Active ▾». */
export interface Menu {
  readonly kind: 'menu';
  readonly text: string;
  readonly icon?: 'gear';
  readonly look: 'primary' | 'secondary' | 'plain';
  readonly options: readonly { readonly text: string; readonly action: Action }[];
  readonly disabled?: boolean;
}

export interface RowAction {
  readonly icon: 'info' | 'pencil' | 'cross';
  readonly title: string;
  readonly action: Action;
}

export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly detail?: string }
  | {
      readonly kind: 'link';
      readonly text: string;
      readonly to: string;
      readonly badge?: string;
    }
  | { readonly kind: 'logo'; readonly letter: string }
  | { readonly kind: 'priority'; readonly number: number }
  | { readonly kind: 'menu'; readonly menu: Menu }
  | {
      readonly kind: 'secret';
      readonly value: string;
      readonly reveal: string;
      readonly hide: string;
      readonly copy: string;
    }
  | { readonly kind: 'actions'; readonly actions: readonly RowAction[] };

export interface Row {
  readonly cells: readonly Cell[];
  /** Filters that let the row through. */
  readonly filters?: readonly string[];
}

/** Rows with what is needed to find one. */
export interface ListBlock {
  readonly kind: 'list';
  readonly title?: string;
  readonly toolbar?: readonly (Button | Menu)[];
  /** Placeholder of the search box. */
  readonly search?: string;
  readonly filters?: {
    readonly title?: string;
    readonly counted: boolean;
    readonly options: readonly { readonly id: string; readonly text: string }[];
  };
  readonly columns?: readonly string[];
  readonly rows: readonly Row[];
  readonly empty: { readonly title: string; readonly text?: string };
}

/** A form that is read until somebody edits it. */
export interface PanelBlock {
  readonly kind: 'panel';
  readonly title: string;
  readonly introduction?: string;
  readonly form: Form;
  /** Absent for a viewer who may only read. */
  readonly edit?: {
    readonly text: string;
    readonly save: string;
    readonly cancel: string;
    readonly submit: DeedCall;
  };
  /** What the same card holds under the form. */
  readonly below?: readonly Exclude<Block, PanelBlock>[];
}

/** A form that is being edited from the start. */
export interface FormBlock {
  readonly kind: 'form';
  readonly title: string;
  readonly form: Form;
  readonly save: string;
  readonly cancel: string;
  readonly submit: DeedCall;
  readonly cancelTo: string;
}

export interface Policy {
  readonly id: string;
  readonly priority: number;
  readonly name: string;
  readonly buttons: readonly (Button | Menu)[];
  readonly facts: readonly {
    readonly label: string;
    readonly text?: string;
    readonly chips?: readonly string[];
  }[];
  readonly rules: ListBlock;
}

/** Policies on the left, the chosen one on the right. */
export interface PoliciesBlock {
  readonly kind: 'policies';
  readonly add?: Button;
  readonly policies: readonly Policy[];
  readonly empty: { readonly title: string; readonly text: string; readonly add?: Button };
}

export interface ButtonsBlock {
  readonly kind: 'buttons';
  readonly buttons: readonly (Button | Menu)[];
}

export interface TextBlock {
  readonly kind: 'text';
  readonly title?: string;
  readonly paragraphs: readonly string[];
}

/** Something that is on or off, with a switch that has no text of its own. */
export interface Switch {
  readonly name: string;
  readonly description: string;
  /** A link behind a picture of a book. */
  readonly documentation?: { readonly text: string; readonly to: string };
  readonly on: boolean;
  /** Why it cannot be flipped now. */
  readonly hint?: string;
  /** Absent where it cannot be flipped. */
  readonly flip?: Action;
}

export interface SwitchesBlock {
  readonly kind: 'switches';
  readonly title: string;
  readonly introduction?: string;
  readonly switches: readonly Switch[];
}

export type Block =
  ListBlock | PanelBlock | FormBlock | PoliciesBlock | ButtonsBlock | TextBlock | SwitchesBlock;

export interface Tab {
  /** What the address shows after `#tab-`. A fresh load does not look at it. */
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

export interface Screen {
  /** The heading, and the second half of the document's title. */
  readonly title: string;
  readonly back?: { readonly text: string; readonly to: string };
  /** Path of the entry of the side navigation under which the screen is found. */
  readonly navigation: string;
  /** Whether the heading has a picture in front of it. */
  readonly hasLogo?: boolean;
  readonly status?: Menu;
  readonly badge?: string;
  readonly tabs?: readonly Tab[];
  /** Id of the tab that is shown first. */
  readonly firstTab?: string;
  readonly blocks: readonly Block[];
}

export interface NavigationEntry {
  readonly text: string;
  readonly to: string;
}

export interface NavigationGroup {
  readonly id: string;
  readonly text: string;
  readonly entries: readonly NavigationEntry[];
}

/** How the frame of the screens is drawn. */
export interface ShellLook {
  /** Where the menu is. */
  readonly navigation: 'top' | 'side';
  /** Of the buttons that matter most. */
  readonly palette: 'green' | 'blue' | 'indigo';
}

/** What is around every screen. */
export interface Shell {
  readonly look: ShellLook;
  readonly heading?: string;
  readonly groups: readonly NavigationGroup[];
  readonly search: string;
  readonly user: {
    readonly menu: string;
    readonly name: string;
    readonly email: string;
    readonly org: string;
    readonly orgHost: string;
  };
  readonly settings: NavigationEntry;
  readonly signOut: NavigationEntry;
  readonly help?: NavigationEntry;
  readonly footer: readonly string[];
}

/** What came of a deed. */
export type Outcome =
  /** Nothing happened, and nobody says so. */
  | { readonly kind: 'stay' }
  | { readonly kind: 'go'; readonly to: string }
  /** The screen is read again. */
  | { readonly kind: 'done'; readonly toast?: string; readonly dialog?: Dialog }
  /** Said in the form. */
  | {
      readonly kind: 'refused';
      readonly errors: readonly { readonly field?: string; readonly text: string }[];
    };

/** What a page is told that was loaded again because a form of it had been posted. */
export interface Aftermath {
  readonly call: DeedCall;
  /** What the form held. */
  readonly values: Values;
  readonly outcome: Outcome;
  /** How the page stood when it posted, in its own terms. */
  readonly view: Readonly<Record<string, string>>;
}

/**
 * In which way a screen is drawn where a technology knows several. What is left out, each skin draws
 * as it does by itself.
 */
export interface Look {
  /** What starts editing a panel: a link that says no more than Edit, a button, a picture. */
  readonly edit?: 'plain-link' | 'button' | 'pencil';
  /** Where a panel that is edited has Save and Cancel; by itself, both at its end. */
  readonly saveAndCancel?: 'top-and-bottom' | 'cancel-at-the-top-only';
  /** What a choice of one entry from a list is made with. */
  readonly select?: 'native' | 'drop-down';
  /** Whether a dialog has the role of one. */
  readonly dialogRole?: 'dialog' | 'none';
  /** What the Client ID is shown in. */
  readonly clientId?: 'read-only-box' | 'text';
  /** What a feature is switched with. */
  readonly featureSwitch?: 'checkbox' | 'switch';
  /** Where an org's refusal is shown; by itself, at the field and above the form. */
  readonly refusal?: 'banner-only' | 'field-only' | 'toast-only' | 'silent';
  /** What the × in the rows of a list of URIs is called. */
  readonly uriCross?: 'named' | 'unnamed';
  /** How long a URI that was removed is still seen, in milliseconds. */
  readonly uriRemovalMs?: number;
  /** How long the counters beside a list say 0, in milliseconds. */
  readonly counterDelayMs?: number;
}

/** Everything the browser needs to paint one screen. */
export interface Painting {
  readonly look: Look;
  readonly shell: Shell;
  readonly screen: Screen;
  /** What a skin says by itself. */
  readonly words: {
    readonly formErrors: string;
    readonly close: string;
    readonly remove: string;
    /** Where a technology marks by itself what may be left out. */
    readonly optional: string;
  };
}
