import type { Context, Hono } from 'hono';
import { ZodError } from 'zod';
import type { OrgContext } from '../context.ts';
import { accessDenied, invalid } from '../management-api/http/api-error.ts';
import { errorResponse } from '../management-api/http/error-response.ts';
import type { Aftermaths } from './aftermaths.ts';
import { carryOut } from './carry-out.ts';
import { leadingOn } from './deeds.ts';
import type { DeedName, Outcome } from './description.ts';
import type { PostedForm } from './posted-form.ts';
import { postedForm } from './posted-form.ts';
import type { Viewer } from './screens/viewer.ts';
import { isOwnRequest, sessionIdOf, viewerOf } from './session.ts';
import type { PendingSignIns } from './sign-in-routes.ts';

/**
 * The deeds for pages whose forms are submitted by the browser itself: what came of it is kept, and
 * the browser is sent back to the page, which then shows it.
 */
export const formRoutes = (
  app: Hono,
  context: OrgContext,
  pending: PendingSignIns,
  aftermaths: Aftermaths,
): void => {
  const answer = async (c: Context, deed: string, form: PostedForm): Promise<Response> => {
    const name = deed as DeedName;
    // Only the path is the form's to say: another host's address would lead out of the console.
    const { hash, pathname, search } = new URL(form.page, context.adminUrl());
    const viewer = viewerOf(context, c);
    if (!viewer) return c.redirect(pending.begin(pathname + search), 303);
    if (c.req.method !== 'GET' && !isOwnRequest(c, form.xsrfToken))
      return errorResponse(accessDenied());
    const outcome = await outcomeOf(context, c, viewer, name, form);
    if (!outcome) return c.notFound();
    if (outcome.kind === 'go') return c.redirect(context.adminUrl() + outcome.to, 303);
    const { target, values, view } = form;
    aftermaths.keep(sessionIdOf(c), pathname + search, {
      call: { deed: name, target },
      values,
      outcome,
      view,
    });
    return c.redirect(context.adminUrl() + pathname + search + hash, 303);
  };
  app.post('/admin/forms/:deed', async (c) =>
    answer(c, c.req.param('deed'), postedForm(await c.req.text())),
  );
  app.get('/admin/forms/:deed', (c) => {
    const deed = c.req.param('deed');
    if (!leadingOn.includes(deed)) return c.notFound();
    return answer(c, deed, postedForm(new URL(c.req.url).search));
  });
};

/** What is thrown becomes a refusal too: a page has no other way to say it. */
const outcomeOf = async (
  context: OrgContext,
  c: Context,
  viewer: Viewer,
  name: string,
  { target, values }: PostedForm,
): Promise<Outcome | undefined> => {
  try {
    return carryOut(context, c, viewer, name, { target, values });
  } catch (thrown) {
    const error = thrown instanceof ZodError ? invalid('request', [thrown.message]) : thrown;
    const { errorSummary } = (await errorResponse(error).json()) as { errorSummary: string };
    return { kind: 'refused', errors: [{ text: errorSummary }] };
  }
};
