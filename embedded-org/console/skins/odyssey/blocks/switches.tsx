import { Checkbox, Heading4, Link, Paragraph, Support, Switch } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Look, Switch as Feature, SwitchesBlock } from '../../../description.ts';
import { usePage } from '../page-context.ts';
import { Icon } from '../icon.tsx';

/** Features with something on the right that switches them at once. */
export const Switches = ({ block }: { readonly block: SwitchesBlock }): ReactElement => (
  <div className="card">
    <Heading4 component="h2">{block.title}</Heading4>
    {block.introduction !== undefined && <Paragraph>{block.introduction}</Paragraph>}
    <ul className="features">
      {block.switches.map((feature) => (
        <li key={feature.name}>
          <div className="feature-text">
            <strong>{feature.name}</strong>
            {feature.documentation && (
              <Link href={feature.documentation.to} ariaLabel={feature.documentation.text}>
                <Icon name="book" />
              </Link>
            )}
            <Support>{feature.description}</Support>
            {feature.hint !== undefined && <Support>{feature.hint}</Support>}
          </div>
          <Flip feature={feature} />
        </li>
      ))}
    </ul>
  </div>
);

interface FlipProps {
  readonly isOn: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (isOn: boolean) => void;
}

const Slider = ({ isDisabled, isOn, onChange }: FlipProps): ReactElement => (
  <Switch
    label=""
    value="on"
    isChecked={isOn}
    isDisabled={isDisabled}
    onChange={() => {
      onChange(!isOn);
    }}
  />
);

/** What it does, it does at once, and takes back where nothing came of it. */
const Flip = ({ feature }: { readonly feature: Feature }): ReactElement => {
  const page = usePage();
  const [isOn, setOn] = useState(feature.on);
  const { flip } = feature;
  const Drawn = flips[page.look.featureSwitch ?? 'by itself'];
  return (
    <Drawn
      isOn={isOn}
      isDisabled={flip === undefined}
      onChange={(wanted) => {
        if (!flip) return;
        setOn(wanted);
        page.act(flip, () => {
          setOn(feature.on);
        });
      }}
    />
  );
};

/** A slider that says of itself what it is; Odyssey's own is a box to whom it is read out. */
const SwitchByRole = (props: FlipProps): ReactElement => {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.querySelector('input')?.setAttribute('role', 'switch');
  });
  return (
    <div ref={place}>
      <Slider {...props} />
    </div>
  );
};

const TickBox = ({ isDisabled, isOn, onChange }: FlipProps): ReactElement => (
  <Checkbox
    isChecked={isOn}
    isDisabled={isDisabled}
    onChange={(_, checked) => {
      onChange(checked);
    }}
  />
);

const flips: Readonly<
  Record<NonNullable<Look['featureSwitch']> | 'by itself', (props: FlipProps) => ReactElement>
> = { 'by itself': Slider, switch: SwitchByRole, checkbox: TickBox };
