import type { Field } from '../../../description.ts';
import type { FormModel } from '../../model/form-model.ts';
import type { Page } from '../../model/page.ts';
import type { Mode } from '../../model/visible-fields.ts';
import type { ChosenOptions } from '../controls/chosen.ts';

export type { Mode } from '../../model/visible-fields.ts';

/** One field's part of the right column. */
export interface Control {
  readonly node: Node;
  /** What the label is of; absent where it is a heading only. */
  readonly inputId?: string;
}

/** A choice of one entry from a list, drawn. */
export interface Choice {
  readonly element: HTMLElement;
  /** What the label is of. */
  readonly inputId: string;
}

/** What a control is told of the page that it is drawn in. */
export interface Manner extends Pick<Page, 'look' | 'words'> {
  /** How a choice of one entry is drawn; by itself, by chosen. */
  readonly choose?: (options: ChosenOptions) => Choice;
}

/** Draws a kind of field and keeps the model up to date. */
export type ControlOf<K extends Field['kind']> = (
  field: Extract<Field, { kind: K }>,
  model: FormModel,
  mode: Mode,
  manner: Manner,
) => Control;
