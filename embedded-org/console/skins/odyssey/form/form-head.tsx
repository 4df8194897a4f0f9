import { Heading4, Paragraph } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';

interface FormHeadProps {
  readonly title: string;
  readonly introduction?: string;
  /** At the right of the title. */
  readonly action?: ReactElement | undefined;
}

/** What stands above the fields of a form. */
export const FormHead = ({ action, introduction, title }: FormHeadProps): ReactElement => (
  <>
    <div className="form-head">
      <Heading4 component="h2">{title}</Heading4>
      {action}
    </div>
    {introduction !== undefined && <Paragraph>{introduction}</Paragraph>}
  </>
);
