import { people } from '../../seed.ts';
import type { Mutant } from '../mutant.ts';

export const consoleOpensWithoutASignIn: Mutant = {
  id: 'console-opens-without-a-sign-in',
  does: 'The Admin Console opens to a browser that nobody has signed in with.',
  decorate: ({ exchanges, org }) => {
    exchanges.around(async (request, proceed) => {
      const { origin, pathname } = new URL(request.url);
      const isUnknown = !(request.headers.get('cookie') ?? '').includes('okta-admin-session');
      if (pathname !== '/admin/dashboard' || !isUnknown) return proceed(request);
      const { id } = org.adminSessions.start(org.users.get(people.admin.username).id, ['pwd']);
      return new Response(null, {
        status: 302,
        headers: {
          location: `${origin}/admin/dashboard?`,
          'set-cookie': `okta-admin-session=${id}; Path=/; HttpOnly; SameSite=Lax`,
        },
      });
    });
  },
};
