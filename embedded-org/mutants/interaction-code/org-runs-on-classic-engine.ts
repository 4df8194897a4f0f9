import type { Mutant } from '../mutant.ts';

export const orgRunsOnClassicEngine: Mutant = {
  id: 'org-runs-on-classic-engine',
  does: 'The org says of itself that it runs on Classic Engine.',
  decorate: ({ exchanges }) => {
    exchanges.around(async (request, proceed) => {
      const response = await proceed(request);
      if (new URL(request.url).pathname !== '/.well-known/okta-organization') return response;
      const said = (await response.json()) as Record<string, unknown>;
      return Response.json({ ...said, pipeline: 'v1' });
    });
  },
};
