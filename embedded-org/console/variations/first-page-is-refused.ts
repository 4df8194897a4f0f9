import type { Variation } from './variation.ts';

const tooMany = `<!doctype html>
<html lang="en">
<title>HTTP 429</title>
<h1>429 Too Many Requests</h1>
<p>You reached the limit for the number of requests. Try again later.</p>
</html>`;

/** Seconds until the limit is off again, as the page says. */
const retryAfter = 1;

export const firstPageIsRefused: Variation = {
  id: 'first-page-is-refused',
  decorate: ({ exchanges, org }) => {
    let isRefused = false;
    exchanges.around(async (request, proceed) => {
      const response = await proceed(request);
      const isPage =
        response.ok &&
        response.headers.get('content-type')?.startsWith('text/html') === true &&
        new URL(request.url).pathname.startsWith('/admin/');
      if (isRefused || !isPage) return response;
      isRefused = true;
      return new Response(tooMany, {
        status: 429,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'retry-after': String(retryAfter),
          'x-rate-limit-limit': '40',
          'x-rate-limit-remaining': '0',
          'x-rate-limit-reset': String(Math.ceil(org.clock.now() / 1000) + retryAfter),
        },
      });
    });
  },
};
