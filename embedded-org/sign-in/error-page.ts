import { escaped, page } from './html.ts';

/** Okta's page for a request that cannot be answered at a redirect URI. */
export const errorPage = (
  orgName: string,
  error: string,
  description: string,
  title = 'Bad Request',
): string =>
  page(
    `${orgName} - ${title}`,
    `<main>
<h1>Your request resulted in an error.</h1>
<p><a href="/">Go to Homepage</a></p>
<h2 id="error-code">Error Code: ${escaped(error)}</h2>
<h2 id="error-description">Description: ${escaped(description)}</h2>
</main>`,
  );
