import { Box } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import type * as Description from '../../../description.ts';
import { frameStyle } from './frame-style.ts';
import { SideNavigation } from './side-navigation.tsx';
import { TopBar } from './top-bar.tsx';
import { TopNavigation } from './top-navigation.tsx';

interface ShellProps {
  readonly shell: Description.Shell;
  /** Path of the entry of the menu that is the page's own. */
  readonly current: string;
}

/** What is around every screen; the screen itself comes through a slot. */
export const Shell = ({ current, shell }: ShellProps): ReactElement => {
  const isBeside = shell.look.navigation === 'side';
  return (
    <Box sx={frameStyle}>
      <TopBar shell={shell} />
      {!isBeside && <TopNavigation shell={shell} current={current} />}
      <div className="frame-body">
        {isBeside && <SideNavigation shell={shell} current={current} />}
        <div className="frame-content">
          <slot name="banners" />
          <slot name="content" />
          <footer>
            {shell.footer.map((text) => (
              <span key={text}>{text}</span>
            ))}
          </footer>
        </div>
      </div>
    </Box>
  );
};
