import { HintLink, Support } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import type { Field } from '../../../description.ts';

/** What Odyssey's fields show of a field beside its control. */
export interface About {
  readonly label: string;
  readonly isOptional: boolean;
  readonly hint?: string;
  readonly HintLinkComponent?: ReactElement;
  readonly errorMessage?: string;
}

export const about = (field: Field, error: string | undefined): About => ({
  label: field.label ?? placeholderOf(field) ?? '',
  isOptional: field.optional !== undefined,
  ...(field.help !== undefined && { hint: field.help }),
  ...(field.learnMore !== undefined && {
    HintLinkComponent: <HintLink href="#">{field.learnMore}</HintLink>,
  }),
  ...(error !== undefined && { errorMessage: error }),
});

/** A box without a label of its own is called what it says while it is empty. */
const placeholderOf = (field: Field): string | undefined =>
  field.kind === 'tags' ? field.placeholder : undefined;

/** What stands under the control. */
export const Explanation = ({ field }: { readonly field: Field }): ReactElement | null =>
  field.explanation === undefined ? null : <Support>{field.explanation}</Support>;
