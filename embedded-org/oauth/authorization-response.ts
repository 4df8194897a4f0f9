import type { Context } from 'hono';
import { escaped, page, scriptLiteral } from '../sign-in/html.ts';
import type { ReturnAddress } from './authorization-requests.ts';
import type { OauthError } from './oauth-error.ts';

/** Sends an answer of `/authorize` to the client, in the response mode that was asked for. */
export const authorizationResponse = (
  c: Context,
  { redirectUri, responseMode }: ReturnAddress,
  parameters: Readonly<Record<string, string>>,
): Response => {
  c.header('cache-control', 'no-cache, no-store');
  const target = new URL(redirectUri);
  switch (responseMode) {
    case 'query':
      for (const [name, value] of Object.entries(parameters)) target.searchParams.set(name, value);
      return c.redirect(target.href);
    case 'fragment':
      target.hash = new URLSearchParams(parameters).toString();
      return c.redirect(target.href);
    case 'form_post':
      return c.html(selfPostingForm(target.href, parameters));
    case 'okta_post_message':
      return c.html(
        page(
          'Okta',
          `<script>
(window.opener ?? window.parent).postMessage(${scriptLiteral(parameters)}, ${scriptLiteral(target.origin)});
</script>`,
        ),
      );
  }
};

export const authorizationError = (
  c: Context,
  address: ReturnAddress,
  { error, description }: OauthError,
): Response =>
  authorizationResponse(c, address, {
    ...(address.state === undefined ? {} : { state: address.state }),
    error,
    error_description: description,
  });

/** OAuth 2.0 Form Post Response Mode. */
const selfPostingForm = (action: string, parameters: Readonly<Record<string, string>>): string => {
  const inputs = Object.entries(parameters).map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  return page(
    'Okta',
    `<form id="appForm" method="post" action="${escaped(action)}">
${inputs.join('\n')}
<noscript><button type="submit">Continue</button></noscript>
</form>
<script>document.getElementById('appForm').submit();</script>`,
  );
};
