import type { Field, Painting } from '../../../description.ts';
import type { FormModel } from '../../model/form-model.ts';
import type { Mode } from '../../model/visible-fields.ts';

/** What the controls of a form share. */
export interface Around {
  readonly model: FormModel;
  readonly mode: Mode;
  readonly look: Painting['look'];
  readonly words: Painting['words'];
  /** Whether the form lies over the page. */
  readonly isInDialog: boolean;
  /** An id as the server would write it: of the form, a dot, of the field. */
  readonly idOf: (name: string) => string;
}

/** One field's part of a row. */
export interface Control {
  readonly node: Node;
  /** What the label is of; absent where the row is a set with a legend. */
  readonly inputId?: string;
}

export type ControlOf<K extends Field['kind']> = (
  field: Extract<Field, { kind: K }>,
  around: Around,
) => Control;
