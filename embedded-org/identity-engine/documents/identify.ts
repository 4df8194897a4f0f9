import { currentPassword } from './authenticators.ts';
import type { Fields } from './ion.ts';
import { credentials, form } from './ion.ts';
import type { SignInView } from './sign-in-view.ts';

/** The first page: username, with the password beside it where the policy starts with one. */
export const identify = (view: SignInView): { remediations: Fields[]; also: Fields } => ({
  remediations: [
    form(view, 'identify', 'identify', [
      {
        name: 'identifier',
        label: 'Username',
        required: true,
        ...(view.loginHint === undefined ? {} : { value: view.loginHint }),
      },
      ...(view.offers.password
        ? [credentials([{ name: 'passcode', label: 'Password', secret: true }])]
        : []),
      { name: 'rememberMe', type: 'boolean', label: 'Remember this device' },
    ]),
    ...(view.offers.registration ? [form(view, 'select-enroll-profile', 'enroll')] : []),
    ...(view.offers.unlock ? [form(view, 'unlock-account', 'unlock-account')] : []),
  ],
  // Tells the client that the password on the page is an authenticator of its own.
  also: view.offers.password ? currentPassword(view) : {},
});

/** The username of a forgotten password. */
export const identifyRecovery = (view: SignInView): { remediations: Fields[]; also: Fields } => ({
  remediations: [
    form(view, 'identify-recovery', 'identify', [
      { name: 'identifier', label: 'Username', required: true },
    ]),
  ],
  also: currentPassword(view),
});
