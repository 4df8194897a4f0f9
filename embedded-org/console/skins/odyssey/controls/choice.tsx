import { MenuButton, MenuItem, NativeSelect, Select } from '@okta/odyssey-react-mui';
import type { ComponentType, ReactElement, ReactNode } from 'react';
import { useId } from 'react';
import type { Look, Option } from '../../../description.ts';
import type { About } from '../form/about.tsx';
import { usePage } from '../page-context.ts';

interface ChoiceProps {
  readonly about: About;
  readonly name: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A combobox whose list opens at the end of the body. */
const ByListbox = ({ about, name, onChange, options, value }: ChoiceProps): ReactElement => (
  <Select
    {...about}
    isFullWidth
    name={name}
    options={options.map((option) => ({ text: option.text, value: option.value }))}
    testId={name}
    value={value}
    onChange={({ target }) => {
      onChange(String(target.value));
    }}
  />
);

/** Its types have lost its properties. */
const BrowserSelect = NativeSelect as unknown as ComponentType<
  About & {
    readonly id: string;
    readonly isFullWidth: boolean;
    readonly testId: string;
    readonly value: string;
    readonly children: ReactNode;
    onChange(event: { readonly target: { readonly value: string } }): void;
  }
>;

const ByBrowser = ({ about, name, onChange, options, value }: ChoiceProps): ReactElement => {
  const id = useId();
  return (
    <BrowserSelect
      {...about}
      isFullWidth
      id={id}
      testId={name}
      value={value}
      onChange={({ target }) => {
        onChange(target.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </BrowserSelect>
  );
};

const ByMenu = ({ about, onChange, options, value }: ChoiceProps): ReactElement => (
  <div className="reading">
    <div className="reading-label">{about.label}</div>
    <MenuButton buttonLabel={options.find((option) => option.value === value)?.text ?? '–'}>
      {options.map((option) => (
        <MenuItem
          key={option.value}
          onClick={() => {
            onChange(option.value);
          }}
        >
          {option.text}
        </MenuItem>
      ))}
    </MenuButton>
  </div>
);

const kinds: Readonly<
  Record<NonNullable<Look['select']> | 'by itself', (props: ChoiceProps) => ReactElement>
> = { 'by itself': ByListbox, native: ByBrowser, 'drop-down': ByMenu };

/** One entry of a list. */
export const Choice = (props: ChoiceProps): ReactElement => {
  const Drawn = kinds[usePage().look.select ?? 'by itself'];
  return <Drawn {...props} />;
};
