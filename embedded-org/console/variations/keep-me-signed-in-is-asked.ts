import { isConsoleSignIn } from './building-blocks/console-sign-in.ts';
import type { Variation } from './variation.ts';

/**
 * A step of the widget, as it draws it. Either answer goes on: administrators never get a cookie
 * that outlives the browser.
 */
const pageAt = (url: URL): string => {
  url.searchParams.set('stay', 'answered');
  const on = (url.pathname + url.search).replaceAll('&', '&amp;');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Keep me signed in</title><link rel="icon" href="data:,"></head>
<body>
<main id="okta-login-container">
<div class="auth-container main-container" data-se="auth-container">
<h2 class="okta-form-title">Keep me signed in</h2>
<p>Stay signed in and you are asked for less the next time.</p>
<a class="button" role="button" data-se="stay-signed-in-btn" href="${on}">Stay signed in</a>
<a class="button" role="button" data-se="do-not-stay-signed-in-btn" href="${on}">Don’t stay signed in</a>
</div>
</main>
</body>
</html>`;
};

export const keepMeSignedInIsAsked: Variation = {
  id: 'keep-me-signed-in-is-asked',
  decorate: (parts) => {
    parts.exchanges.around((request, proceed) => {
      const url = new URL(request.url);
      const handle = url.searchParams.get('stateToken') ?? '';
      return url.pathname === '/login/token/redirect' &&
        !url.searchParams.has('stay') &&
        isConsoleSignIn(parts, handle)
        ? Promise.resolve(
            new Response(pageAt(url), { headers: { 'content-type': 'text/html; charset=utf-8' } }),
          )
        : proceed(request);
    });
  },
};
