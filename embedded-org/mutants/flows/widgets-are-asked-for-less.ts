import { around } from '../../hooks/around.ts';
import type { Next } from '../../identity-engine/what-is-missing.ts';
import { rememberSignInsOfWidgets } from '../building-blocks/widgets.ts';
import type { Mutant } from '../mutant.ts';

export const widgetsAreAskedForLess: Mutant = {
  id: 'widgets-are-asked-for-less',
  does: 'In the Sign-In Widget one factor is enough, whatever the sign-on policy demands.',
  decorate: (parts) => {
    const signIns = rememberSignInsOfWidgets(parts);
    around(parts.identityEngine.whatIsMissing, 'next', (proceed, signIn, client, user): Next =>
      user && signIns.has(signIn) && signIn.factors.length > 0
        ? { kind: 'complete' }
        : proceed(signIn, client, user),
    );
  },
};
