import { InputBase } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import { useId, useState } from 'react';
import type { CopyField, Look } from '../../../description.ts';
import { Explanation } from '../form/about.tsx';
import type { ControlOf } from '../form/control.ts';
import { Reading } from '../form/reading.tsx';
import { usePage } from '../page-context.ts';
import { CopyButton } from './copy-button.tsx';
import { RevealButton } from './reveal-button.tsx';

interface CopyProps {
  readonly field: CopyField;
  readonly value: string;
}

/** A box that stays a box in read mode, and cannot be typed into in either. */
const ReadOnlyBox = ({ field, value }: CopyProps): ReactElement => {
  const id = useId();
  const [isShown, setShown] = useState(!field.masked);
  return (
    <div className="copy">
      <label className="reading-label" htmlFor={id}>
        {field.label}
      </label>
      <InputBase
        fullWidth
        readOnly
        autoComplete="off"
        id={id}
        name={field.name}
        type={isShown ? 'text' : 'password'}
        value={value}
        inputProps={{ 'data-se': field.name }}
        endAdornment={
          <div className="copy-buttons">
            {field.masked && (
              <RevealButton words={field.masked} isShown={isShown} onChange={setShown} />
            )}
            <CopyButton value={value} title={field.copyTitle} />
          </div>
        }
      />
    </div>
  );
};

const Text = ({ field, value }: CopyProps): ReactElement => (
  <Reading label={field.label} testId={field.name}>
    {value}
    <CopyButton value={value} title={field.copyTitle} />
  </Reading>
);

const shown: Readonly<Record<NonNullable<Look['clientId']>, (props: CopyProps) => ReactElement>> = {
  'read-only-box': ReadOnlyBox,
  text: Text,
};

export const CopyControl: ControlOf<'copy'> = ({ field, model }) => {
  const { look } = usePage();
  const Drawn = field.name === 'clientId' ? shown[look.clientId ?? 'read-only-box'] : ReadOnlyBox;
  return (
    <>
      <Drawn field={field} value={model.text(field.name)} />
      <Explanation field={field} />
    </>
  );
};
