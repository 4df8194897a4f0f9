import { MenuButton, MenuItem, Support } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import type { NavigationEntry, Shell } from '../../../description.ts';

/** Who is signed in: a button that opens a menu. */
export const UserMenu = ({ shell }: { readonly shell: Shell }): ReactElement => {
  const { settings, signOut, user } = shell;
  return (
    <MenuButton
      ariaLabel={user.menu}
      buttonLabel={user.name}
      buttonVariant="floating"
      menuAlignment="right"
    >
      <div className="frame-user">
        <strong>{user.name}</strong>
        <Support>{user.email}</Support>
        <Support>{user.org}</Support>
        <Support>{user.orgHost}</Support>
      </div>
      <MenuItem onClick={to(settings)}>{settings.text}</MenuItem>
      <MenuItem onClick={to(signOut)}>{signOut.text}</MenuItem>
    </MenuButton>
  );
};

const to = (entry: NavigationEntry) => (): void => {
  location.assign(entry.to);
};
