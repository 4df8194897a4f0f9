import { Callout } from '@okta/odyssey-react-mui';
import type { ControlOf } from '../form/control.ts';

export const MessageControl: ControlOf<'message'> = ({ field }) => (
  <Callout role="status" severity="info" text={field.text} />
);
