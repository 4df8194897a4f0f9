import { authenticatorLists, choice } from './authenticators.ts';
import type { Fields } from './ion.ts';
import { form } from './ion.ts';
import type { SignInView } from './sign-in-view.ts';

/** Username and authenticator to unlock an account with. */
export const selectAuthenticatorUnlockAccount = (
  view: SignInView,
): { remediations: Fields[]; also: Fields } => ({
  remediations: [
    form(view, 'select-authenticator-unlock-account', 'challenge', [
      choice(view.options, 'authenticators'),
      { name: 'identifier', label: 'Email or Username', required: true },
    ]),
  ],
  also: authenticatorLists(view.options),
});
