import type { Context, Hono } from 'hono';
import { ZodError } from 'zod';
import type { OrgContext } from '../context.ts';
import { accessDenied, invalid, invalidSession } from '../management-api/http/api-error.ts';
import { errorResponse } from '../management-api/http/error-response.ts';
import { carryOut } from './carry-out.ts';
import { leadingOn } from './deeds.ts';
import type { Painting } from './description.ts';
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
  const carriedOut = (c: Context, viewer: Viewer, deed: string, request: unknown): Response => {
    const outcome = carryOut(context, c, viewer, deed, request);
    if (!outcome) return c.json({}, 404);
    return c.json(outcome, outcome.kind === 'refused' ? 400 : 200);
  };
  app.post('/admin/api/internal/deeds/:deed', (c) =>
    answering(context, c, async (viewer) => {
      const request: unknown = await c.req.json().catch(() => undefined);
      return carriedOut(c, viewer, c.req.param('deed'), request);
    }),
  );
  app.get('/admin/api/internal/deeds/:deed', (c) =>
    answering(context, c, (viewer) => {
      const deed = c.req.param('deed');
      if (!leadingOn.includes(deed)) return c.json({}, 404);
      return carriedOut(c, viewer, deed, parsed(c.req.query('asked') ?? ''));
    }),
  );
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
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
