import { Toast, ToastStack } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';

export interface Message {
  readonly key: number;
  readonly text: string;
  readonly severity: 'success' | 'error';
}

const shownMs = 6000;

/** Messages at the edge of the page, read out at once, which go by themselves. */
export const Toasts = ({
  messages,
}: {
  readonly messages: readonly Message[];
}): ReactElement | null =>
  messages.length === 0 ? null : (
    <ToastStack>
      {messages.map(({ key, severity, text }) => (
        <Toast
          key={key}
          isVisible
          autoHideDuration={shownMs}
          role="alert"
          severity={severity}
          testId="toast"
          text={text}
        />
      ))}
    </ToastStack>
  );
