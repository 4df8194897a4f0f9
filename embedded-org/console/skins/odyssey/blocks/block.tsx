import { Heading4, Paragraph } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import type { Block } from '../../../description.ts';
import { ButtonOf } from './button.tsx';
import { FormPage } from './form-page.tsx';
import { List } from './list.tsx';
import { Panel } from './panel.tsx';
import { PolicyBrowser } from './policy-browser.tsx';
import { Switches } from './switches.tsx';

export const BlockOf = ({ block }: { readonly block: Block }): ReactElement => {
  switch (block.kind) {
    case 'list':
      return <List block={block} />;
    case 'panel':
      return <Panel panel={block} blockOf={(below) => <BlockOf block={below} />} />;
    case 'form':
      return <FormPage block={block} />;
    case 'policies':
      return <PolicyBrowser block={block} />;
    case 'switches':
      return <Switches block={block} />;
    case 'buttons':
      return (
        <div className="page-buttons">
          {block.buttons.map((button) => (
            <ButtonOf key={button.text} button={button} />
          ))}
        </div>
      );
    case 'text':
      return (
        <div className="card">
          {block.title !== undefined && <Heading4 component="h2">{block.title}</Heading4>}
          {block.paragraphs.map((paragraph) => (
            <Paragraph key={paragraph}>{paragraph}</Paragraph>
          ))}
        </div>
      );
  }
};
