import type { ReactElement } from 'react';
import type { Field } from '../../../description.ts';
import type { FormModel } from '../../model/form-model.ts';
import type { Mode } from '../../model/visible-fields.ts';

export interface ControlProps<K extends Field['kind']> {
  readonly field: Extract<Field, { kind: K }>;
  readonly model: FormModel;
  readonly mode: Mode;
  /** The org's refusal of what it holds. */
  readonly error: string | undefined;
}

/** Draws a kind of field and keeps the model up to date. */
export type ControlOf<K extends Field['kind']> = (props: ControlProps<K>) => ReactElement;
