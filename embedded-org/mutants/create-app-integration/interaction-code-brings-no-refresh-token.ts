import type { Mutant } from '../mutant.ts';

export const interactionCodeBringsNoRefreshToken: Mutant = {
  id: 'interaction-code-brings-no-refresh-token',
  does: 'A sign-in by Interaction Code brings no refresh token, though the application holds that grant.',
  decorate: ({ exchanges }) => {
    exchanges.around(async (request, proceed) => {
      const isExchange =
        new URL(request.url).pathname.endsWith('/v1/token') &&
        (await request.clone().text()).includes('grant_type=interaction_code');
      const response = await proceed(request);
      if (!isExchange || !response.ok) return response;
      const { refresh_token: _, ...rest } = (await response.json()) as Record<string, unknown>;
      return Response.json(rest);
    });
  },
};
