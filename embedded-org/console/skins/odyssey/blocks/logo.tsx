import type { ReactElement } from 'react';
import { Icon } from '../icon.tsx';

/** An application without a picture of its own shows a gear. */
export const Logo = ({ letter = '' }: { readonly letter?: string }): ReactElement => (
  <span className="app-logo">{letter === '' ? <Icon name="gear" /> : letter}</span>
);
