import { Button } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import { Icon } from '../icon.tsx';

interface RevealProps {
  readonly words: { readonly reveal: string; readonly hide: string };
  readonly isShown: boolean;
  readonly onChange: (isShown: boolean) => void;
}

/** An eye that shows what dots stand for, and hides it again. */
export const RevealButton = ({ isShown, onChange, words }: RevealProps): ReactElement => (
  <Button
    ariaLabel={isShown ? words.hide : words.reveal}
    size="small"
    startIcon={isShown ? <Icon name="hide" /> : <Icon name="show" />}
    variant="floating"
    onClick={() => {
      onChange(!isShown);
    }}
  />
);
