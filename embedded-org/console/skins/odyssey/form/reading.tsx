import type { ReactElement, ReactNode } from 'react';

interface ReadingProps {
  readonly label: string | undefined;
  readonly testId?: string;
  readonly children: ReactNode;
}

/** A label, and what it is of, to be read. */
export const Reading = ({ children, label, testId }: ReadingProps): ReactElement => (
  <div className="reading" data-se={testId}>
    {label !== undefined && <div className="reading-label">{label}</div>}
    <div className="reading-text">{children}</div>
  </div>
);
