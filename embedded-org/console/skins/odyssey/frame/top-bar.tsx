import { Link, SearchField } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import type { Shell } from '../../../description.ts';
import { UserMenu } from './user-menu.tsx';

/** At the top of every screen: a search box and who is signed in. */
export const TopBar = ({ shell }: { readonly shell: Shell }): ReactElement => (
  <header>
    <slot name="top-nav-left-side" />
    <div className="frame-search">
      <SearchField isFullWidth label={shell.search} placeholder={shell.search} />
    </div>
    <div className="frame-links">
      {shell.help && <Link href={shell.help.to}>{shell.help.text}</Link>}
      <UserMenu shell={shell} />
      <slot name="top-nav-right-side" />
    </div>
  </header>
);
