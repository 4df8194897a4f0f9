import type { Aftermath, DeedCall, Form, Outcome } from '../../description.ts';
import type { Page } from '../model/page.ts';
import { isSameCall } from './aftermath.ts';
import type { FieldError } from '../model/field-errors.ts';

/** A page that may have been loaded again because a form of it was posted. */
export interface LegacyPage extends Page {
  readonly aftermath: Aftermath | undefined;
}

/** A form that comes back from the server: as it was filled in, and what is wrong with it. */
export interface ReturnedForm {
  readonly form: Form;
  readonly errors: readonly FieldError[];
}

const comesBack = ({ kind }: Outcome): boolean => kind === 'refused' || kind === 'stay';

/** A form as it was posted, if it was this one and the server did not take it. */
export const returned = (
  { aftermath }: LegacyPage,
  call: DeedCall,
  form: Form,
): ReturnedForm | undefined => {
  if (!aftermath || !comesBack(aftermath.outcome) || !isSameCall(aftermath.call, call))
    return undefined;
  const { outcome, values } = aftermath;
  return {
    form: { ...form, values: { ...form.values, ...values } },
    errors: outcome.kind === 'refused' ? outcome.errors : [],
  };
};
