import { Button as OdysseyButton } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import type { Button, Menu } from '../../../description.ts';
import { usePage } from '../page-context.ts';
import { DropDown } from './drop-down.tsx';
import { Icon } from '../icon.tsx';

const icons: Readonly<Record<NonNullable<Button['icon']>, ReactElement>> = {
  add: <Icon name="add" />,
  pencil: <Icon name="pencil" />,
  cross: <Icon name="cross" />,
};

/** How Odyssey calls the looks of buttons. */
const variants = { primary: 'primary', secondary: 'secondary', plain: 'floating' } as const;

/** A real button, also where it leads to another screen. */
export const ButtonOf = ({ button }: { readonly button: Button | Menu }): ReactElement => {
  const page = usePage();
  if (button.kind === 'menu') return <DropDown menu={button} />;
  return (
    <OdysseyButton
      label={button.text}
      variant={variants[button.look]}
      isDisabled={button.disabled ?? false}
      onClick={() => {
        page.act(button.action);
      }}
      {...(button.icon && { startIcon: icons[button.icon] })}
    />
  );
};
