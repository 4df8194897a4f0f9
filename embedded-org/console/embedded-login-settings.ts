import type { Context, Hono } from 'hono';
import { z } from 'zod';
import type { OrgContext } from '../context.ts';
import {
  accessDenied,
  invalid,
  invalidSession,
  invalidToken,
} from '../management-api/http/api-error.ts';
import { callerOf } from '../management-api/http/caller.ts';
import { errorResponse } from '../management-api/http/error-response.ts';
import type { Viewer } from './screens/viewer.ts';
import { isOwnRequest, viewerOf } from './session.ts';

const path = '/admin/api/v1/embedded-login-settings';
const settings = z.object({ embeddedLoginSupport: z.boolean() });

/**
 * The private API behind «Embedded widget sign-in support»: there is no public one. It takes an API
 * token, or the session of the console.
 */
export const embeddedLoginSettings = (app: Hono, context: OrgContext): void => {
  const state = (): z.infer<typeof settings> => ({
    embeddedLoginSupport: context.parts.org.settings.isInteractionCodeEnabled(),
  });
  app.get(path, (c) =>
    answering(async () => {
      const { userId } = await callerIn(context, c);
      if (!context.parts.screens.permissions.mayEnter(userId)) throw accessDenied();
      return c.json(state());
    }),
  );
  app.post(path, (c) =>
    answering(async () => {
      const { account } = context.parts.screens;
      const caller = await callerIn(context, c);
      const body = settings.safeParse(await c.req.json().catch(() => undefined));
      if (!body.success) throw invalid('embeddedLoginSupport', ['The value must be a boolean.']);
      account.saveEmbeddedWidget(caller, { interactionCode: body.data.embeddedLoginSupport });
      return c.json(state());
    }),
  );
};

const answering = async (answer: () => Response | Promise<Response>): Promise<Response> => {
  try {
    return await answer();
  } catch (thrown) {
    return errorResponse(thrown);
  }
};

/** @throws ApiError for a call without a valid API token or session; OAuth is not taken here */
const callerIn = async (context: OrgContext, c: Context): Promise<Viewer> => {
  // The session cookie of the org reaches this host too, but is none of the console's.
  if (c.req.header('authorization') !== undefined) {
    const { token, user } = await callerOf(c, context.parts);
    if (!token || !user) throw invalidToken();
    return { userId: user.id, orgUrl: context.orgUrl() };
  }
  const viewer = viewerOf(context, c);
  if (!viewer) throw invalidSession();
  if (c.req.method !== 'GET' && !isOwnRequest(c)) throw accessDenied();
  return viewer;
};
