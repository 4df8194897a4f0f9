import type { Mutant } from '../mutant.ts';

export const newApplicationsSignUsersOnOtherwise: Mutant = {
  id: 'new-applications-sign-users-on-otherwise',
  does: 'An application that is created as one of OpenID Connect is one without sign-on.',
  decorate: ({ exchanges }) => {
    exchanges.around(async (request, proceed) => {
      const response = await proceed(request);
      const isRead = /^\/api\/v1\/apps\/[^/]+$/.test(new URL(request.url).pathname);
      if (!isRead || request.method !== 'GET' || response.status !== 200) return response;
      const app = (await response.json()) as object;
      return Response.json({ ...app, signOnMode: 'BOOKMARK' });
    });
  },
};
