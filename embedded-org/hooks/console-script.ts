import type { OrgParts } from '../context.ts';

/** What a script can be given: functions of the same sort as itself, and data. */
type Given = string | number | boolean | object;

/**
 * Runs a script in every page of the Admin Console, before the console itself: for what only the
 * browser's side can do.
 *
 * @param script called in the page: it can use nothing from outside itself
 * @param given what the script is called with
 */
export const inConsole = <Arguments extends readonly Given[]>(
  { exchanges }: OrgParts,
  script: (...given: Arguments) => void,
  ...given: Arguments
): void => {
  const call = `(() => { ${named} (${String(script)})(${given.map(source).join(', ')}); })();`;
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

/** Some compilers mark named functions with a helper of theirs, which the page does not have. */
const named = 'const __name = (marked) => marked;';

/** A script must not end the element that it stands in. */
const source = (given: Given): string =>
  typeof given === 'function'
    ? String(given)
    : JSON.stringify(given).replaceAll('<', String.raw`\u003c`);
