import type { OrgParts } from '../../context.ts';

/**
 * Runs a script in every page of the Admin Console, before the console itself: for what only the
 * browser's side can do wrong.
 *
 * @param script called in the page: it can use nothing from outside itself, and names no function
 *   inside, because some compilers mark those with a helper that the page does not have
 * @param given functions of the same sort, which the script is called with
 */
export const inConsole = <Given extends ((...args: never[]) => void)[]>(
  { exchanges }: OrgParts,
  script: (...given: Given) => void,
  ...given: Given
): void => {
  const call = `(${String(script)})(${given.map(String).join(', ')});`;
  exchanges.around(async (request, proceed) => {
    const response = await proceed(request);
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
    if (!isPage || !new URL(request.url).pathname.startsWith('/admin/')) return response;
    const html = await response.text();
    // By function: in a text, dollar signs of the script would have a meaning.
    return new Response(
      html.replace('<head>', () => `<head><script>${call}</script>`),
      { status: response.status, headers: response.headers },
    );
  });
};
