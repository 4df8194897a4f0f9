import { AsyncLocalStorage } from 'node:async_hooks';
import type { OrgParts } from '../../../context.ts';
import type { GlobalSession } from '../../../domain/policies/global-session-policies.ts';
import { around } from '../../../hooks/around.ts';
import type { Next } from '../../../identity-engine/what-is-missing.ts';

/** Whether a sign-in is on the way into the Admin Console. @param handle its state token */
export const isConsoleSignIn = ({ identityEngine, org }: OrgParts, handle: string): boolean => {
  const purpose = identityEngine.find(handle)?.purpose;
  const { clientId } = org.builtInApplications.adminConsole;
  return purpose?.kind === 'redirect' && purpose.clientId === clientId;
};

/**
 * Tells, in the middle of answering a request, whether it belongs to a sign-in on the way into the
 * Admin Console: what people do elsewhere stays as it is.
 */
const whetherForConsole = (parts: OrgParts): (() => boolean) => {
  const { exchanges } = parts;
  const forConsole = new AsyncLocalStorage<boolean>();
  const isForConsole = async (request: Request): Promise<boolean> => {
    if (!new URL(request.url).pathname.startsWith('/idp/idx/')) return false;
    const sent = (await request
      .clone()
      .json()
      .catch(() => ({}))) as Readonly<Record<string, unknown>>;
    const handles = [sent['stateHandle'], sent['stateToken']].filter(
      (handle) => typeof handle === 'string',
    );
    return handles.some((handle) => isConsoleSignIn(parts, handle));
  };
  exchanges.around(async (request, proceed) =>
    forConsole.run(await isForConsole(request), () => proceed(request)),
  );
  return () => forConsole.getStore() === true;
};

/**
 * Has the way into the console ask for the username alone at first, as a global session policy with
 * «any factor» does. Then several things can be verified with.
 *
 * @param first is chosen for the administrator, while it is one of them
 */
export const askUsernameFirst = (parts: OrgParts, first?: 'google_otp'): void => {
  const { identityEngine, org } = parts;
  const isForConsole = whetherForConsole(parts);
  around(org.policies, 'globalSession', (proceed, user): GlobalSession => {
    const session = proceed(user);
    return isForConsole() ? { ...session, primaryFactor: 'PASSWORD_IDP_ANY_FACTOR' } : session;
  });
  if (first === undefined) return;
  around(identityEngine.whatIsMissing, 'next', (proceed, signIn, client, user): Next => {
    const next = proceed(signIn, client, user);
    if (!isForConsole() || next.kind !== 'ask') return next;
    const { options, question } = next.asked;
    if (question !== 'select-authenticator-authenticate' || options?.includes(first) !== true)
      return next;
    return { kind: 'ask', asked: { question: 'challenge-authenticator', current: first, options } };
  });
};
