import type { ReactElement } from 'react';
import type { NavigationEntry } from '../../../description.ts';

interface EntriesProps {
  readonly entries: readonly NavigationEntry[];
  /** Path of the entry that is the page's own. */
  readonly current: string;
  readonly className?: string;
}

/** The entries of a section of the menu. */
export const Entries = ({ className, current, entries }: EntriesProps): ReactElement => (
  <ul className={className}>
    {entries.map(({ text, to }) => (
      <li key={to} {...(to === current && { 'aria-current': 'page' as const })}>
        <a href={to}>{text}</a>
      </li>
    ))}
  </ul>
);
