import type { ReactElement } from 'react';
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Confirmation, Dialog, Painting } from '../../description.ts';
import { createPage } from '../model/create-page.ts';
import { fetchPainting } from '../model/server.ts';
import { OpenDialog } from './dialogs/open-dialog.tsx';
import type { Opened } from './dialogs/open-dialog.tsx';
import { Shell } from './frame/shell.tsx';
import type { FrameRoot } from './frame/web-component.ts';
import { Odyssey } from './odyssey.tsx';
import { PageContext } from './page-context.ts';
import { ScreenOf } from './screen.tsx';
import type { Message } from './toasts.tsx';
import { Toasts } from './toasts.tsx';

/** The whole of the page: what is to be seen, what is open over it, and what was said last. */
export const Console = ({
  first,
  frame,
}: {
  readonly first: Painting;
  readonly frame: FrameRoot;
}): ReactElement => {
  const [{ screen, count }, setPainted] = useState({ screen: first.screen, count: 0 });
  const [tab, setTab] = useState<string>();
  const [opened, setOpened] = useState<Opened>();
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const page = useMemo(() => {
    const over = (what: { dialog: Dialog } | { confirmation: Confirmation }, more = {}): void => {
      setOpened((before) => ({ ...what, ...more, key: (before?.key ?? 0) + 1, isOpen: true }));
    };
    return createPage(first, {
      repaint: async () => {
        const next = await fetchPainting();
        setPainted((before) => ({ screen: next.screen, count: before.count + 1 }));
      },
      toast: (text, severity = 'success') => {
        setMessages((before) => [...before, { key: before.length, text, severity }]);
      },
      open: (_, dialog) => {
        over({ dialog });
      },
      confirm: (_, confirmation, onConfirm, onCancel) => {
        over({ confirmation }, { onConfirm, onCancel });
      },
    });
  }, [first]);
  const close = useMemo(
    () => (key: number) => {
      setOpened((now) => (now?.key === key ? { ...now, isOpen: false } : now));
    },
    [],
  );
  return (
    <>
      {createPortal(
        <Odyssey painting={first} frame={frame}>
          <Shell shell={first.shell} current={screen.navigation} />
        </Odyssey>,
        frame.shadowRootElement,
      )}
      <Odyssey painting={first}>
        <PageContext.Provider value={page}>
          {/* Another one at every painting: nothing of a form outlives it. */}
          <ScreenOf key={count} screen={screen} tab={tab} onTab={setTab} />
          {opened && <OpenDialog key={opened.key} opened={opened} onClose={close} />}
          <Toasts messages={messages} />
        </PageContext.Provider>
      </Odyssey>
    </>
  );
};
