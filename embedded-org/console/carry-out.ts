import type { Context } from 'hono';
import type { OrgContext } from '../context.ts';
import { userInLog } from '../domain/log-entities.ts';
import { deedRequest, deeds } from './deeds.ts';
import type { DeedName, Outcome } from './description.ts';
import type { Viewer } from './screens/viewer.ts';

/**
 * Does what a button of the console stands for, however the browser asked for it.
 *
 * @param asked target and values, not looked at yet
 * @returns undefined where there is no such deed
 * @throws ZodError where the request has another shape than the deed takes
 */
export const carryOut = (
  context: OrgContext,
  c: Context,
  viewer: Viewer,
  name: string,
  asked: unknown,
): Outcome | undefined => {
  const deed = Object.hasOwn(deeds, name) ? deeds[name as DeedName] : undefined;
  if (!deed) return undefined;
  const request = deedRequest.parse(asked);
  const { org, screens } = context.parts;
  const occasion = {
    actor: userInLog(org.users.get(viewer.userId)),
    requestUri: c.req.path,
    userAgent: c.req.header('user-agent'),
  };
  return org.log.during(occasion, () => deed(screens, viewer, request));
};
