import type { Context, Hono } from 'hono';
import { ZodError } from 'zod';
import type { OrgContext } from '../context.ts';
import { userInLog } from '../domain/log-entities.ts';
import { accessDenied, invalid, invalidSession } from '../management-api/http/api-error.ts';
import { errorResponse } from '../management-api/http/error-response.ts';
import { deedRequest, deeds } from './deeds.ts';
import type { DeedName, Painting } from './description.ts';
import { lookAt } from './places.ts';
import type { Viewer } from './screens/viewer.ts';
import { isOwnRequest, viewerOf } from './session.ts';

/** What the skin asks for: the description of a screen, and the deeds of its buttons. */
export const internalRoutes = (app: Hono, context: OrgContext): void => {
  app.get('/admin/api/internal/screen', (c) =>
    answering(context, c, (viewer) => {
      const { screens } = context.parts;
      const url = new URL(c.req.query('path') ?? '/', context.adminUrl());
      const { close, formErrors, optional, remove } = screens.words.common;
      return c.json({
        look: screens.look,
        shell: screens.shell.describe(viewer),
        screen: lookAt(screens, viewer, url).screen,
        words: { close, formErrors, optional, remove },
      } satisfies Painting);
    }),
  );
  app.post('/admin/api/internal/deeds/:deed', (c) =>
    answering(context, c, async (viewer) => {
      const name = c.req.param('deed');
      const deed = Object.hasOwn(deeds, name) ? deeds[name as DeedName] : undefined;
      if (!deed) return c.json({}, 404);
      const request = deedRequest.parse(await c.req.json().catch(() => undefined));
      const { org, screens } = context.parts;
      const occasion = {
        actor: userInLog(org.users.get(viewer.userId)),
        requestUri: c.req.path,
        userAgent: c.req.header('user-agent'),
      };
      const outcome = org.log.during(occasion, () => deed(screens, viewer, request));
      return c.json(outcome, outcome.kind === 'refused' ? 400 : 200);
    }),
  );
};

const answering = async (
  context: OrgContext,
  c: Context,
  answer: (viewer: Viewer) => Response | Promise<Response>,
): Promise<Response> => {
  try {
    const viewer = viewerOf(context, c);
    if (!viewer) throw invalidSession();
    if (!isOwnRequest(c)) throw accessDenied();
    return await answer(viewer);
  } catch (thrown) {
    return errorResponse(
      thrown instanceof ZodError ? invalid('request', [thrown.message]) : thrown,
    );
  }
};
