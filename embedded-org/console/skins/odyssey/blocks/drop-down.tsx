import { MenuButton, MenuItem } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import type { Menu } from '../../../description.ts';
import { usePage } from '../page-context.ts';
import { Icon } from '../icon.tsx';

/** «Active ▾»: a button that opens a menu at the end of the body. */
export const DropDown = ({ menu }: { readonly menu: Menu }): ReactElement => {
  const page = usePage();
  return (
    <MenuButton
      buttonLabel={menu.text}
      buttonVariant={menu.look === 'plain' ? 'floating' : menu.look}
      isDisabled={menu.disabled ?? false}
      {...(menu.icon && { endIcon: <Icon name="gear" /> })}
    >
      {menu.options.map(({ action, text }) => (
        <MenuItem
          key={text}
          testId={`option-${text.toLowerCase().replaceAll(' ', '-')}`}
          onClick={() => {
            page.act(action);
          }}
        >
          {text}
        </MenuItem>
      ))}
    </MenuButton>
  );
};
