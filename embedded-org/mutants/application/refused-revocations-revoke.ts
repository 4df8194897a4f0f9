import type { Mutant } from '../mutant.ts';

export const refusedRevocationsRevoke: Mutant = {
  id: 'refused-revocations-revoke',
  does: 'The revocation endpoint revokes a token even where it refuses the client.',
  decorate: ({ exchanges, oauth }) => {
    exchanges.around(async (request, proceed) => {
      const asked = new URL(request.url).pathname.endsWith('/v1/revoke')
        ? new URLSearchParams(await request.clone().text())
        : undefined;
      const response = await proceed(request);
      const token = asked?.get('token') ?? '';
      const [, claims = ''] = token.split('.');
      if (response.status === 401 && claims !== '') {
        const { jti } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { jti: string };
        oauth.accessTokens.revoke(jti);
      }
      return response;
    });
  },
};
