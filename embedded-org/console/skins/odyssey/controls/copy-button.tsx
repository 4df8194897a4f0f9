import { Button } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import { copyText } from '../../model/clipboard.ts';
import { Icon } from '../icon.tsx';

/** Puts a value into the clipboard. */
export const CopyButton = ({
  title,
  value,
}: {
  readonly title: string;
  readonly value: string;
}): ReactElement => (
  <Button
    ariaLabel={title}
    size="small"
    startIcon={<Icon name="copy" />}
    variant="floating"
    onClick={() => void copyText(value)}
  />
);
