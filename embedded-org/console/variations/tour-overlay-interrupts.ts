import { card, dimmed, interrupt } from './building-blocks/interruption.ts';
import type { Variation } from './variation.ts';

const delayMs = 300;

export const tourOverlayInterrupts: Variation = {
  id: 'tour-overlay-interrupts',
  decorate: (parts) => {
    interrupt(
      parts,
      {
        id: 'pendo-base',
        style: dimmed,
        boxId: 'pendo-guide-container',
        boxStyle: card,
        role: 'dialog',
        title: 'What is new in the Admin Console',
        text: 'Take a tour of what has changed since you were here last.',
        buttons: [
          {
            text: '×',
            id: 'pendo-close-guide',
            name: 'Close',
            className: '_pendo-close-guide',
          },
        ],
      },
      delayMs,
    );
  },
};
