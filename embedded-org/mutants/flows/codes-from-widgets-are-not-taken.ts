import { around } from '../../hooks/around.ts';
import { rememberSignInsOfWidgets } from '../building-blocks/widgets.ts';
import type { Mutant } from '../mutant.ts';

export const codesFromWidgetsAreNotTaken: Mutant = {
  id: 'codes-from-widgets-are-not-taken',
  does: 'Whoever enters a code into the Sign-In Widget is asked for it again.',
  decorate: (parts) => {
    const signIns = rememberSignInsOfWidgets(parts);
    const { identityEngine } = parts;
    around(identityEngine, 'answer', (proceed, handle, answer) => {
      const signIn = identityEngine.find(handle);
      return signIn && signIns.has(signIn)
        ? identityEngine.repeat(handle)
        : proceed(handle, answer);
    });
  },
};
