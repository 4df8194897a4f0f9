import type { CheckboxField } from '../../description.ts';
import type { FormModel } from './form-model.ts';

/** What a box shows, and whether that can be changed. */
export interface Ticked {
  readonly checked: boolean;
  readonly forced: boolean;
}

export const tickOf = ({ forced, name }: CheckboxField, model: FormModel): Ticked =>
  forced && model.holds(forced.when)
    ? { checked: forced.value, forced: true }
    : { checked: model.isTicked(name), forced: false };

/** Adds one of several values, or takes it away. */
export const tickOneOf = (
  model: FormModel,
  name: string,
  value: string,
  checked: boolean,
): void => {
  const others = model.list(name).filter((held) => held !== value);
  model.set(name, checked ? [...others, value] : others);
};
