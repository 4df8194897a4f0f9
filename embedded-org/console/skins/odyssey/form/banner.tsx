import { Callout, Paragraph } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';

/** A refusal, above the fields of a form. */
export const Banner = ({ texts }: { readonly texts: readonly string[] }): ReactElement | null =>
  texts.length === 0 ? null : (
    <Callout severity="error" role="alert" testId="callout">
      {texts.map((text) => (
        <Paragraph key={text}>{text}</Paragraph>
      ))}
    </Callout>
  );
