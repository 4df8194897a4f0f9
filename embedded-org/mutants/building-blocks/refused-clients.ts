import type { OrgParts } from '../../context.ts';

/** Lets an OAuth endpoint refuse clients without their secret and send along what it refuses. */
export const giveWithRefusalAt = (
  { exchanges, org }: OrgParts,
  endpoint: 'interact' | 'token',
): void => {
  exchanges.around(async (request, proceed) => {
    if (!request.url.endsWith(`/v1/${endpoint}`)) return proceed(request);
    const form = new URLSearchParams(await request.clone().text());
    const refused = await proceed(request);
    const [secret] = org.applications.findByClientId(form.get('client_id') ?? '')?.secrets ?? [];
    if (refused.status !== 401 || form.has('client_secret') || !secret) return refused;
    form.set('client_secret', secret.value);
    const obeyed = await proceed(new Request(request.url, { method: 'POST', body: form }));
    const said = (await refused.json()) as object;
    const given = (await obeyed.json()) as object;
    return Response.json({ ...given, ...said }, { status: 401 });
  });
};
