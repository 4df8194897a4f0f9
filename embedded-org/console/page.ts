import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import type { OrgContext } from '../context.ts';
import type { Aftermath } from './description.ts';
import { xsrfTokenOf } from './session.ts';

/** The document of a screen. What it shows is fetched and painted by the skin. */
export const page = (
  context: OrgContext,
  c: Context,
  {
    title,
    status,
    aftermath,
  }: {
    readonly title: string;
    readonly status: 200 | 403 | 404;
    /** Of the form that was posted from the page before it was loaded again. */
    readonly aftermath: Aftermath | undefined;
  },
): Response | Promise<Response> => {
  const { skin } = context.parts.screens;
  return c.html(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <title>${context.parts.org.name} - ${title}</title>
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href="/admin/assets/${skin}.css" />
          <script type="module" src="/admin/assets/${skin}.js"></script>
        </head>
        <body>
          <span id="_xsrfToken" style="display:none">${xsrfTokenOf(c)}</span>
          ${aftermath && raw(dataBlock('_aftermath', aftermath))}
          <div id="container"></div>
        </body>
      </html>`,
    status,
    { 'cache-control': 'no-store' },
  );
};

/** Data in a document: nothing in it can end the element that holds it. */
const dataBlock = (id: string, data: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** For a user of the org who is no administrator. */
export const forbiddenPage = (context: OrgContext, c: Context): Response | Promise<Response> => {
  const { plain } = context.parts.screens.words;
  return c.html(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <title>${context.parts.org.name} - ${plain.forbidden}</title>
          <link rel="icon" href="data:," />
        </head>
        <body>
          <h1>${plain.forbidden}</h1>
          <p>${plain.forbiddenText}</p>
        </body>
      </html>`,
    403,
    { 'cache-control': 'no-store' },
  );
};
