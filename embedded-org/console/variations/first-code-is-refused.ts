import { around } from '../../hooks/around.ts';
import { isConsoleSignIn } from './building-blocks/console-sign-in.ts';
import type { Variation } from './variation.ts';

export const firstCodeIsRefused: Variation = {
  id: 'first-code-is-refused',
  decorate: (parts) => {
    let isRefused = false;
    around(
      parts.identityEngine.methods.get('google_otp'),
      'verify',
      (proceed, user, answer, signIn) => {
        if (isRefused || !isConsoleSignIn(parts, signIn.handle))
          return proceed(user, answer, signIn);
        isRefused = true;
        return 'wrong-code';
      },
    );
  },
};
