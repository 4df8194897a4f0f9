import { around } from '../../hooks/around.ts';
import type { Next } from '../../identity-engine/what-is-missing.ts';
import { rememberSignInsOfWidgets } from '../building-blocks/widgets.ts';
import type { Mutant } from '../mutant.ts';

export const widgetsAreAskedForEmail: Mutant = {
  id: 'widgets-are-asked-for-e-mail',
  does: 'In the Sign-In Widget the second factor is an e-mail, whatever the sign-on policy demands.',
  decorate: (parts) => {
    const signIns = rememberSignInsOfWidgets(parts);
    around(parts.identityEngine.whatIsMissing, 'next', (proceed, signIn, client, user): Next => {
      const next = proceed(signIn, client, user);
      return next.kind === 'ask' && next.asked.current === 'google_otp' && signIns.has(signIn)
        ? {
            kind: 'ask',
            asked: { question: 'authenticator-verification-data', current: 'okta_email' },
          }
        : next;
    });
  },
};
