import type { ReactElement } from 'react';
import { useState } from 'react';
import type { Cell } from '../../../description.ts';
import { CopyButton } from '../controls/copy-button.tsx';
import { RevealButton } from '../controls/reveal-button.tsx';

const dots = '•'.repeat(32);

/** Dots until somebody looks. */
export const Secret = ({
  cell,
}: {
  readonly cell: Extract<Cell, { kind: 'secret' }>;
}): ReactElement => {
  const [isShown, setShown] = useState(false);
  return (
    <div className="secret">
      <span className="secret-value">{isShown ? cell.value : dots}</span>
      <RevealButton words={cell} isShown={isShown} onChange={setShown} />
      <CopyButton value={cell.value} title={cell.copy} />
    </div>
  );
};
