import { Button } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Shell } from '../../../description.ts';
import { Entries } from './entries.tsx';
import { Icon } from '../icon.tsx';

interface NavigationProps {
  readonly shell: Shell;
  /** Path of the entry that is the page's own. */
  readonly current: string;
}

/** The menu at the top: a section opens on a click, and closes the one that was open. */
export const TopNavigation = ({ current, shell }: NavigationProps): ReactElement => {
  const place = useRef<HTMLElement>(null);
  const [openId, setOpenId] = useState<string>();
  useEffect(() => {
    const onOutside = (event: MouseEvent): void => {
      // The document is told of the element that has the shadow root, not of what is in it.
      if (place.current && !event.composedPath().includes(place.current)) setOpenId(undefined);
    };
    document.addEventListener('mousedown', onOutside);
    return () => {
      document.removeEventListener('mousedown', onOutside);
    };
  }, []);
  return (
    <nav id="top-nav" className="top" ref={place}>
      <ul>
        {shell.groups.map(({ entries, id, text }) => (
          <li key={id}>
            <Button
              label={text}
              endIcon={<Icon name="chevron" />}
              variant="floating"
              onClick={() => {
                setOpenId(openId === id ? undefined : id);
              }}
            />
            {openId === id && (
              <Entries className="top-entries" entries={entries} current={current} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
};
