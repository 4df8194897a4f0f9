import type { OrgParts } from '../../context.ts';
import type { SignIn } from '../../identity-engine/sign-in.ts';

/** The major version of the Sign-In Widget that a request comes from, as it says itself. */
export const widgetVersionOf = (request: Request): string | undefined =>
  /okta-signin-widget-(\d+)/.exec(request.headers.get('x-okta-user-agent-extended') ?? '')?.[1];

/** Remembers the sign-ins that a Sign-In Widget has begun. */
export const rememberSignInsOfWidgets = ({
  exchanges,
  identityEngine,
}: OrgParts): ReadonlySet<SignIn> => {
  const signIns = new Set<SignIn>();
  exchanges.around(async (request, proceed) => {
    const response = await proceed(request);
    const isInteraction = request.method === 'POST' && request.url.endsWith('/v1/interact');
    if (!isInteraction || widgetVersionOf(request) === undefined) return response;
    const body = (await response.clone().json()) as { readonly interaction_handle?: string };
    const signIn = identityEngine.find(body.interaction_handle ?? '');
    if (signIn) signIns.add(signIn);
    return response;
  });
  return signIns;
};

/** Refuses interactions to one version of the widget as if the org did not have the flow. */
export const refuseInteractionsOfWidget = ({ exchanges }: OrgParts, version: '6' | '7'): void => {
  exchanges.around(async (request, proceed) => {
    const response = await proceed(request);
    const isInteraction = request.method === 'POST' && request.url.endsWith('/v1/interact');
    if (!isInteraction || widgetVersionOf(request) !== version) return response;
    return new Response(
      JSON.stringify({
        error: 'access_denied',
        error_description: 'The requested feature is not enabled in this environment.',
      }),
      { status: 400, headers: response.headers },
    );
  });
};
