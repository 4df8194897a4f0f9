import type { Mutant } from '../mutant.ts';

export const serverRefusesSuperAdministrators: Mutant = {
  id: 'server-refuses-super-administrators',
  does: 'The server behind the panel refuses everybody who asks it past the console.',
  decorate: ({ exchanges }) => {
    exchanges.around((request, proceed) => {
      const isAsked = new URL(request.url).pathname === '/admin/api/v1/embedded-login-settings';
      if (!isAsked) return proceed(request);
      return Promise.resolve(new Response(undefined, { status: 403 }));
    });
  },
};
