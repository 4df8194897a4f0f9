import { Button, Heading4, Heading5, Paragraph, Tag, TagList } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { PoliciesBlock, Policy } from '../../../description.ts';
import { chosenOf, rememberChosen } from '../../model/chosen-policy.ts';
import { Reading } from '../form/reading.tsx';
import { ButtonOf } from './button.tsx';
import { List } from './list.tsx';

/** Policies on the left, in order of priority; the chosen one on the right. */
export const PolicyBrowser = ({ block }: { readonly block: PoliciesBlock }): ReactElement => {
  const [chosen, setChosen] = useState(() => chosenOf(block.policies));
  if (!chosen) return <Empty {...block.empty} />;
  return (
    <div>
      {block.add && (
        <div className="page-buttons">
          <ButtonOf button={block.add} />
        </div>
      )}
      <div className="policy-columns">
        <ul className="policy-list">
          {block.policies.map((policy) => (
            <li key={policy.id}>
              <span className="policy-priority">{policy.priority}</span>
              <Button
                label={policy.name}
                variant={policy === chosen ? 'secondary' : 'floating'}
                isFullWidth
                onClick={() => {
                  rememberChosen(policy);
                  setChosen(policy);
                }}
              />
            </li>
          ))}
        </ul>
        <Detail key={chosen.id} policy={chosen} />
      </div>
    </div>
  );
};

const Detail = ({ policy }: { readonly policy: Policy }): ReactElement => (
  <div className="card policy-detail">
    <div className="form-head">
      <Heading4 component="h2">{policy.name}</Heading4>
      <div className="policy-buttons">
        {policy.buttons.map((button) => (
          <ButtonOf key={button.text} button={button} />
        ))}
      </div>
    </div>
    {policy.facts.map(({ chips, label, text }) => (
      <Reading key={label} label={label}>
        {text}
        {chips && (
          <TagList>
            {chips.map((chip) => (
              <Tag key={chip} label={chip} />
            ))}
          </TagList>
        )}
      </Reading>
    ))}
    <List block={policy.rules} />
  </div>
);

const Empty = ({ add, text, title }: PoliciesBlock['empty']): ReactElement => (
  <div className="card list-empty">
    <Heading5 component="h3">{title}</Heading5>
    <Paragraph>{text}</Paragraph>
    {add && <ButtonOf button={add} />}
  </div>
);
