import { askUsernameFirst } from './building-blocks/console-sign-in.ts';
import type { Variation } from './variation.ts';

export const totpBeforePassword: Variation = {
  id: 'totp-before-password',
  decorate: (parts) => {
    askUsernameFirst(parts, 'google_otp');
  },
};
