import type { ReactElement } from 'react';
import type { FormBlock } from '../../../description.ts';
import { perform } from '../../model/server.ts';
import { EditForm } from '../form/edit-form.tsx';
import { FormHead } from '../form/form-head.tsx';
import { usePage } from '../page-context.ts';

/** A page that is one form, edited from the start. */
export const FormPage = ({ block }: { readonly block: FormBlock }): ReactElement => {
  const page = usePage();
  return (
    <div className="card">
      <EditForm
        head={() => <FormHead title={block.title} />}
        form={block.form}
        save={block.save}
        cancel={block.cancel}
        onCancel={() => {
          location.assign(block.cancelTo);
        }}
        onSave={async (values) => {
          const outcome = await perform(block.submit, values);
          if (outcome.kind !== 'refused') await page.conclude(outcome);
          return outcome;
        }}
      />
    </div>
  );
};
