import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const applicationsDefineTheirOrigins: Mutant = {
  id: 'applications-define-their-origins',
  does: 'A new application defines the origin of its redirect URI as a trusted one.',
  decorate: ({ org }) => {
    around(org.applications, 'create', (proceed, draft) => {
      const app = proceed(draft);
      const [uri = ''] = app.redirectUris;
      if (URL.canParse(uri))
        org.trustedOrigins.create(
          { name: app.label, origin: new URL(uri).origin, scopes: [{ type: 'CORS' }] },
          app.id,
        );
      return app;
    });
  },
};
