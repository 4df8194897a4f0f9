import { Heading5 } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import type { Field, Form } from '../../../description.ts';
import type { FormModel } from '../../model/form-model.ts';
import type { Mode } from '../../model/visible-fields.ts';
import { visibleFields } from '../../model/visible-fields.ts';
import { ControlFor } from './control-for.tsx';

interface FieldsProps {
  readonly form: Form;
  readonly model: FormModel;
  readonly mode: Mode;
  /** By the names of the fields. */
  readonly errors?: ReadonlyMap<string, string>;
}

/** The fields of a form; one whose conditions do not hold is not in the document. */
export const Fields = ({ errors, form, mode, model }: FieldsProps): ReactElement => (
  <div className="fields">
    {visibleFields(form, model, mode).map((field) => (
      <div
        key={`${form.fields.indexOf(field)}`}
        className={field.ruled === true ? 'field field-ruled' : 'field'}
      >
        <Lead field={field} />
        {field.kind === 'section' ? (
          <Heading5 component="h3">{field.title}</Heading5>
        ) : (
          <ControlFor field={field} model={model} mode={mode} error={errors?.get(field.name)} />
        )}
      </div>
    ))}
  </div>
);

const Lead = ({ field }: { readonly field: Field }): ReactElement | null =>
  field.lead === undefined ? null : <span className="field-lead">{field.lead}</span>;
