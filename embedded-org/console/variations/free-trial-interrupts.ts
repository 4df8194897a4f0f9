import { card, dimmed, interrupt } from './building-blocks/interruption.ts';
import type { Variation } from './variation.ts';

export const freeTrialInterrupts: Variation = {
  id: 'free-trial-interrupts',
  decorate: (parts) => {
    interrupt(
      parts,
      {
        id: 'free-trial-overlay',
        style: dimmed,
        boxId: 'free-trial-expired-modal',
        boxStyle: card,
        role: '',
        title: 'Your free trial ends soon',
        text: 'Talk to us to keep your org.',
        buttons: [
          { text: 'Contact sales', id: 'free-trial-contact', name: '', className: 'button' },
          { text: 'Close', id: 'free-trial-close', name: '', className: 'button' },
        ],
      },
      0,
    );
  },
};
