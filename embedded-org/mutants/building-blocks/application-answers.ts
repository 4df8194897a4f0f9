import type { OrgParts } from '../../context.ts';

type OauthClient = Readonly<Record<string, unknown>>;

/** Changes what the Management API says of `settings.oauthClient` when one application is read. */
export const applicationAnswers = (
  { exchanges }: OrgParts,
  change: (oauthClient: OauthClient, id: string) => OauthClient,
): void => {
  exchanges.around(async (request, proceed) => {
    const response = await proceed(request);
    const isRead = /^\/api\/v1\/apps\/[^/]+$/.test(new URL(request.url).pathname);
    if (!isRead || request.method !== 'GET' || response.status !== 200) return response;
    const app = (await response.json()) as {
      id: string;
      settings: { oauthClient: OauthClient };
    };
    const { settings } = app;
    return Response.json({
      ...app,
      settings: { ...settings, oauthClient: change(settings.oauthClient, app.id) },
    });
  });
};
