import { Link, SearchField } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import type { Shell } from '../../../description.ts';
import { UserMenu } from './user-menu.tsx';

/** At the top of every screen: a search box and who is signed in, or what there was before them. */
export const TopBar = ({ shell }: { readonly shell: Shell }): ReactElement => {
  const Corner = corners[shell.look.navigation];
  return (
    <header>
      <slot name="top-nav-left-side" />
      <div className="frame-search">
        {shell.look.navigation === 'side' && (
          <SearchField isFullWidth label={shell.search} placeholder={shell.search} />
        )}
      </div>
      <div className="frame-links">
        <Corner shell={shell} />
        <slot name="top-nav-right-side" />
      </div>
    </header>
  );
};

/** Before the menu of the user: names, and links of their own. */
const Links = ({ shell: { help, signOut, user } }: { readonly shell: Shell }): ReactElement => (
  <>
    <span>{user.org}</span>
    <span>{user.name}</span>
    {help && <Link href={help.to}>{help.text}</Link>}
    <Link href={signOut.to}>{signOut.text}</Link>
  </>
);

const corners: Readonly<
  Record<Shell['look']['navigation'], (props: { readonly shell: Shell }) => ReactElement>
> = { side: UserMenu, top: Links };
