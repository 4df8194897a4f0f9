import { Accordion } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import type { Shell } from '../../../description.ts';
import { Entries } from './entries.tsx';

interface NavigationProps {
  readonly shell: Shell;
  /** Path of the entry that is the page's own. */
  readonly current: string;
}

/** The menu at the left. A section opens on a click, and leads nowhere. */
export const SideNavigation = ({ current, shell }: NavigationProps): ReactElement => (
  <nav id="side-nav-expandable" className="side">
    {shell.heading !== undefined && <div className="side-heading">{shell.heading}</div>}
    <ul>
      {shell.groups.map(({ entries, id, text }) => (
        <li key={id}>
          <Accordion
            hasShadow={false}
            label={text}
            isDefaultExpanded={entries.some(({ to }) => to === current)}
          >
            <Entries entries={entries} current={current} />
          </Accordion>
        </li>
      ))}
    </ul>
    <slot name="side-nav-footer" />
  </nav>
);
