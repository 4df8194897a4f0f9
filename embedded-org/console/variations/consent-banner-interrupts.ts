import { interrupt } from './building-blocks/interruption.ts';
import type { Variation } from './variation.ts';

const below = 'position: fixed; inset: auto 0 0; z-index: 100000; background: #fff';

export const consentBannerInterrupts: Variation = {
  id: 'consent-banner-interrupts',
  decorate: (parts) => {
    interrupt(
      parts,
      {
        id: 'onetrust-consent-sdk',
        style: below,
        boxId: 'onetrust-banner-sdk',
        boxStyle: 'height: 300px; padding: 24px; border-top: 1px solid #8c8c8c',
        role: 'region',
        title: 'Cookie banner',
        text: 'We use cookies to make this site work and to improve it.',
        buttons: [
          {
            text: 'Accept All Cookies',
            id: 'onetrust-accept-btn-handler',
            name: '',
            className: 'button',
          },
          {
            text: 'Reject All',
            id: 'onetrust-reject-all-handler',
            name: '',
            className: 'button',
          },
        ],
      },
      0,
    );
  },
};
