import { html } from 'hono/html';
import type { View } from './view.ts';

/**
 * The frame every screen of an app stands in.
 *
 * @param screen what is shown; a single-page app fills it in later
 * @param head scripts
 */
export const page = (title: string, screen: View | string, head: View | string = ''): View =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/style.css" />
        ${head}
      </head>
      <body>
        <header><h1>${title}</h1></header>
        <main id="screen">${screen}</main>
      </body>
    </html>`;
