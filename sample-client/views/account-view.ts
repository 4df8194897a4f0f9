import { html } from 'hono/html';
import type { Account, Claims } from '../sign-in/account.ts';
import type { View } from './view.ts';

/**
 * Who is signed in and what the tokens say.
 *
 * @param refusal why the sign-out did not work
 */
export const accountView = (account: Account, refusal = ''): View => html`
  <h2>Signed in as ${account.name}</h2>
  ${refusal && html`<p role="alert">${refusal}</p>`}
  <form method="post" action="/sign-out"><button type="submit">Sign out</button></form>
  ${account.idToken ? claimsView('ID token', account.idToken) : html`<p>No ID token was issued.</p>`}
  ${
    account.accessToken
      ? claimsView('Access token', account.accessToken)
      : html`<p>The access token is opaque.</p>`
  }
  <p>${account.hasRefreshToken ? 'A refresh token was issued.' : 'No refresh token was issued.'}</p>
`;

const claimsView = (caption: string, claims: Claims): View => html`
  <table>
    <caption>
      ${caption}
    </caption>
    <tbody>
      ${Object.entries(claims).map(
        ([name, value]) => html`
          <tr>
            <th scope="row">${name}</th>
            <td>${spell(value)}</td>
          </tr>
        `,
      )}
    </tbody>
  </table>
`;

/** A claim as a reader wants it: text bare, a list with commas, the rest as JSON. */
const spell = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(spell).join(', ');
  return JSON.stringify(value);
};
