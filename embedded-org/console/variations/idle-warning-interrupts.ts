import { card, dimmed, interrupt } from './building-blocks/interruption.ts';
import type { Variation } from './variation.ts';

const delayMs = 700;

export const idleWarningInterrupts: Variation = {
  id: 'idle-warning-interrupts',
  decorate: (parts) => {
    interrupt(
      parts,
      {
        id: 'session-idle-overlay',
        style: dimmed,
        boxId: 'session-idle-warning',
        boxStyle: card,
        role: 'dialog',
        title: 'Your session is about to end',
        text: 'You have been inactive. For your security you are signed out in 5 minutes.',
        buttons: [{ text: 'Stay signed in', id: 'session-stay', name: '', className: 'button' }],
      },
      delayMs,
    );
  },
};
