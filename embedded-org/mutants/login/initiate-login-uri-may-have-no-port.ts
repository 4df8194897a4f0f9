import { InvalidRefusal } from '../../domain/refusal.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const initiateLoginUriMayHaveNoPort: Mutant = {
  id: 'initiate-login-uri-may-have-no-port',
  does: 'An Initiate login URI with a port is refused.',
  decorate: ({ org }) => {
    around(org.applications, 'update', (proceed, id, change) => {
      const uri = change.initiateLoginUri ?? '';
      if (URL.canParse(uri) && new URL(uri).port !== '')
        throw new InvalidRefusal('settings.oauthClient.initiate_login_uri', [
          'initiate_login_uri: A port is not allowed.',
        ]);
      return proceed(id, change);
    });
  },
};
