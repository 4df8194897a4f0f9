/** What a form of the Admin Console consists of; the half of description.ts that is about fields. */

/** What a field holds: text and numbers as typed, one choice, a tick, or several of anything. */
export type Value = string | boolean | readonly string[];

/** What a form holds, by the name of the field. */
export type Values = Readonly<Record<string, Value>>;

/** Something about another field of the same form. */
export type Condition =
  | { readonly field: string; readonly is: string | boolean }
  | { readonly field: string; readonly isNot: string | boolean }
  /** For fields that hold several values. */
  | { readonly field: string; readonly includes: string };

export interface Option {
  readonly value: string;
  readonly text: string;
  /** Help that belongs to this option. */
  readonly help?: string;
  /** Shown, but cannot be changed. */
  readonly locked?: boolean;
}

/** Options under a sub-heading. */
export interface OptionGroup {
  readonly heading: string;
  readonly options: readonly Option[];
}

interface FieldBase {
  /** The key in the form's values. */
  readonly name: string;
  /** The left column. */
  readonly label?: string;
  /** A word after the label that says it may be left out. */
  readonly optional?: string;
  /** Under the label. */
  readonly help?: string;
  /** Under the control. */
  readonly explanation?: string;
  /** A link under the label's help that leads out of the console. */
  readonly learnMore?: string;
  /** A word that marks the step of a sentence: IF, AND, THEN. */
  readonly lead?: string;
  /** There only while the form is edited. */
  readonly editOnly?: boolean;
  /** A line above the field. */
  readonly ruled?: boolean;
  /** All of them must hold; else the field is not there. */
  readonly visibleWhen?: readonly Condition[];
}

export interface TextField extends FieldBase {
  readonly kind: 'text';
  readonly placeholder?: string;
  readonly multiline?: boolean;
}

export interface NumberField extends FieldBase {
  readonly kind: 'number';
  /** The word after the number: its unit. */
  readonly unit?: string;
}

/** Shown in both modes, never edited. */
export interface StaticField extends FieldBase {
  readonly kind: 'static';
}

/** A value to be copied, in a box that cannot be typed into. */
export interface CopyField extends FieldBase {
  readonly kind: 'copy';
  readonly copyTitle: string;
  /** Dots until somebody looks; the words are those of the icon that shows and hides. */
  readonly masked?: { readonly reveal: string; readonly hide: string };
}

export interface CheckboxField extends FieldBase {
  readonly kind: 'checkbox';
  readonly text: string;
  /** While the conditions hold, the box shows this and cannot be changed. */
  readonly forced?: { readonly when: readonly Condition[]; readonly value: boolean };
}

export interface CheckboxesField extends FieldBase {
  readonly kind: 'checkboxes';
  readonly groups: readonly OptionGroup[];
  /** Groups behind an expander. */
  readonly advanced?: { readonly text: string; readonly groups: readonly OptionGroup[] };
}

export interface RadiosField extends FieldBase {
  readonly kind: 'radios';
  readonly options: readonly Option[];
}

export interface UrisField extends FieldBase {
  readonly kind: 'uris';
  readonly addText: string;
  /** A box above the list that belongs to it. */
  readonly checkbox?: { readonly name: string; readonly text: string };
}

export interface SelectField extends FieldBase {
  readonly kind: 'select';
  readonly options: readonly Option[];
}

/** A number and its unit. */
export interface DurationField extends FieldBase {
  readonly kind: 'duration';
  /** The key of the unit in the form's values. */
  readonly unitName: string;
  readonly units: readonly Option[];
  /** The unit that needs no number. */
  readonly unlimited?: string;
  /** Words between the label's column and the number. */
  readonly before?: string;
}

/** Several of a known set, found by typing. */
export interface TagsField extends FieldBase {
  readonly kind: 'tags';
  readonly choices: readonly Option[];
  readonly placeholder?: string;
  /** A link that picks several at once. */
  readonly shortcut?: { readonly text: string; readonly values: readonly string[] };
}

export interface MessageField extends FieldBase {
  readonly kind: 'message';
  readonly text: string;
}

/** A heading between fields. */
export interface SectionField extends FieldBase {
  readonly kind: 'section';
  readonly title: string;
}

export type Field =
  | TextField
  | NumberField
  | StaticField
  | CopyField
  | CheckboxField
  | CheckboxesField
  | RadiosField
  | UrisField
  | SelectField
  | DurationField
  | TagsField
  | MessageField
  | SectionField;

export interface Form {
  readonly fields: readonly Field[];
  readonly values: Values;
}
