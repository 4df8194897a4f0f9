import { around } from '../../hooks/around.ts';
import type { Screen } from '../description.ts';
import type { Variation } from './variation.ts';

const dashboard = '/admin/dashboard';
const landing = '/admin/getting-started';

/** The request for the dashboard that a request for the landing page stands for. */
const asDashboard = (request: Request): Request => {
  const url = new URL(request.url);
  if (url.pathname === landing) url.pathname = dashboard;
  else if (url.searchParams.get('path') === landing) url.searchParams.set('path', dashboard);
  else return request;
  return new Request(url, request);
};

export const gettingStartedComesFirst: Variation = {
  id: 'getting-started-comes-first',
  decorate: ({ exchanges, screens }) => {
    around(screens.dashboard, 'describe', (proceed): Screen => ({
      ...proceed(),
      title: 'Getting started',
      blocks: [
        {
          kind: 'text',
          title: 'Set up your org',
          paragraphs: ['Add your first app integration', 'Add people to your org'],
        },
      ],
    }));
    exchanges.around(async (request, proceed) => {
      if (new URL(request.url).pathname !== dashboard) return proceed(asDashboard(request));
      const response = await proceed(request);
      // Who has no session is sent to sign in first.
      return response.ok
        ? new Response(null, { status: 302, headers: { location: landing } })
        : response;
    });
  },
};
