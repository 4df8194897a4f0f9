import { Heading1, Link, Status, Tabs } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import type { Screen } from '../../description.ts';
import { BlockOf } from './blocks/block.tsx';
import { Logo } from './blocks/logo.tsx';
import { DropDown } from './blocks/drop-down.tsx';
import { Icon } from './icon.tsx';

interface ScreenProps {
  readonly screen: Screen;
  /** The tab that was opened last. */
  readonly tab: string | undefined;
  readonly onTab: (id: string) => void;
}

/** The part of the page that the screen describes. */
export const ScreenOf = ({ onTab, screen, tab }: ScreenProps): ReactElement => (
  <main className="screen">
    {screen.back && (
      <Link href={screen.back.to} icon={<Icon name="back" />}>
        {screen.back.text}
      </Link>
    )}
    <div className="page-head">
      {screen.hasLogo && <Logo />}
      <div>
        <Heading1>{screen.title}</Heading1>
        <div className="page-status">
          {screen.status && <DropDown menu={screen.status} />}
          {screen.badge !== undefined && <Status label={screen.badge} severity="default" />}
        </div>
      </div>
    </div>
    {screen.blocks.map((block, index) => (
      <BlockOf key={index} block={block} />
    ))}
    {screen.tabs && (
      <Tabs
        ariaLabel={screen.title}
        value={tab ?? screen.firstTab ?? screen.tabs[0]?.id ?? ''}
        onChange={(_, id: string) => {
          // A fresh load does not look at the fragment; only a click opens a tab.
          history.replaceState(null, '', `#tab-${id}`);
          onTab(id);
        }}
        tabs={screen.tabs.map(({ blocks, id, text }) => ({
          label: text,
          value: id,
          testId: `tab-${id}`,
          children: blocks.map((block, index) => <BlockOf key={index} block={block} />),
        }))}
      />
    )}
  </main>
);
