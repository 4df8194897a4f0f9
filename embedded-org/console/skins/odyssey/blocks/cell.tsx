import { Button, Link, Status, Support } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import type { Cell, RowAction } from '../../../description.ts';
import { usePage } from '../page-context.ts';
import { DropDown } from './drop-down.tsx';
import { Logo } from './logo.tsx';
import { Secret } from './secret.tsx';
import { Icon } from '../icon.tsx';

export const CellOf = ({ cell }: { readonly cell: Cell }): ReactElement => {
  switch (cell.kind) {
    case 'text':
      return (
        <td>
          {cell.text}
          {cell.detail !== undefined && cell.detail !== '' && <Support>{cell.detail}</Support>}
        </td>
      );
    case 'link':
      return (
        <td>
          <Link href={cell.to}>{cell.text}</Link>
          {cell.badge !== undefined && <Status label={cell.badge} severity="default" />}
        </td>
      );
    case 'logo':
      return (
        <td>
          <Logo letter={cell.letter} />
        </td>
      );
    case 'priority':
      return (
        <td>
          <Icon name="drag" />
          {cell.number}
        </td>
      );
    case 'menu':
      return (
        <td>
          <DropDown menu={cell.menu} />
        </td>
      );
    case 'secret':
      return (
        <td>
          <Secret cell={cell} />
        </td>
      );
    case 'actions':
      return (
        <td>
          <div className="row-actions">
            {cell.actions.map((action) => (
              <ActionButton key={action.title} action={action} />
            ))}
          </div>
        </td>
      );
  }
};

const icons: Readonly<Record<RowAction['icon'], ReactElement>> = {
  info: <Icon name="info" />,
  pencil: <Icon name="pencil" />,
  cross: <Icon name="cross" />,
};

/** A picture whose name is only heard. */
const ActionButton = ({ action }: { readonly action: RowAction }): ReactElement => {
  const page = usePage();
  return (
    <Button
      ariaLabel={action.title}
      size="small"
      startIcon={icons[action.icon]}
      variant="floating"
      onClick={() => {
        page.act(action.action);
      }}
    />
  );
};
