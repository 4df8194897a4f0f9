import { Support } from '@okta/odyssey-react-mui';
import type { ReactElement, ReactNode } from 'react';
import { useId } from 'react';
import type { Field } from '../../../description.ts';
import { about } from './about.tsx';

interface GroupProps {
  readonly field: Field;
  readonly error: string | undefined;
  /** @param legendId what names the parts that have no label of their own */
  readonly children: (legendId: string) => ReactNode;
}

/** Several controls of one field, as Odyssey's own groups are built. */
export const Group = ({ children, error, field }: GroupProps): ReactElement => {
  const legendId = useId();
  const { HintLinkComponent, hint } = about(field, error);
  return (
    <fieldset className="group" data-se={field.name}>
      <legend id={legendId} className="group-legend">
        {field.label}
        {field.optional !== undefined && <span> {field.optional}</span>}
      </legend>
      {hint !== undefined && <Support>{hint}</Support>}
      {HintLinkComponent && <span className="group-link">{HintLinkComponent}</span>}
      {children(legendId)}
      {error !== undefined && <FieldMessage text={error} />}
    </fieldset>
  );
};

/** A refusal at a control to which Odyssey gives no place for it, marked as its own are. */
export const FieldMessage = ({ text }: { readonly text: string }): ReactElement => (
  <p className="MuiFormHelperText-root Mui-error field-message">{text}</p>
);
