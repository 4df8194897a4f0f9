import {
  changeIdentityEngineAnswers,
  goingOnAt,
  interactionCodeOf,
} from '../building-blocks/identity-engine-answers.ts';
import { widgetVersionOf } from '../building-blocks/widgets.ts';
import type { Mutant } from '../mutant.ts';

const path = '/login/embedded/redirect';

export const widgetsAreLedThroughTheOrg: Mutant = {
  id: 'widgets-are-led-through-the-org',
  does: 'The Sign-In Widget of an app has to send the browser to the org, which sends it back with a session; only then is there an interaction code.',
  decorate: (parts) => {
    changeIdentityEngineAnswers(parts, (body, request) => {
      const app = request.headers.get('origin');
      const isFromSession = request.url.endsWith('/introspect');
      const isEnd = interactionCodeOf(body) !== undefined && !isFromSession;
      if (app === null || !isEnd || widgetVersionOf(request) === undefined) return body;
      const through = new URL(path, request.url);
      through.searchParams.set('back', app);
      return goingOnAt(body, through.href);
    });
    parts.exchanges.around(async (request, proceed) => {
      const { pathname, searchParams } = new URL(request.url);
      if (pathname !== path) return proceed(request);
      return Response.redirect(searchParams.get('back') ?? '', 302);
    });
  },
};
