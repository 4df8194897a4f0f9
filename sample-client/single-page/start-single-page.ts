import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { listen } from '../listen.ts';
import { pageScript } from '../page-script.ts';
import type { ClientOptions, Registration, SampleClient } from '../sample-client.ts';
import { callbackPath, defaultScopes, signedOutPath } from '../sample-client.ts';
import { page } from '../views/page.ts';
import { styleSheet } from '../views/style-sheet.ts';
import type { RegisteredApp } from './registered-app.ts';

const resolve = createRequire(import.meta.url).resolve;
const entry = new URL('./browser.ts', import.meta.url);

/** The SDK as its package ships it for pages without a bundler. */
const sdk = (): string =>
  readFileSync(
    resolve('@okta/okta-auth-js/package.json').replace(
      /package\.json$/,
      'dist/okta-auth-js.min.js',
    ),
    'utf8',
  );

/** See {@link ../index.ts}. */
export const startSinglePage = async ({ port = 0 }: ClientOptions): Promise<SampleClient> => {
  let registration: Registration | undefined;
  const app = new Hono();
  const { origin, close } = await listen(app, port);
  const redirectUri = origin + callbackPath;
  const signOutRedirectUri = origin + signedOutPath;

  app.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
    context.header('Referrer-Policy', 'no-referrer');
  });
  const scripts = html`
    <script src="/okta-auth-js.min.js" defer></script>
    <script src="/app.js" type="module"></script>
  `;
  for (const path of ['/', callbackPath, signedOutPath]) {
    app.get(path, (context) => context.html(page('Sample single-page app', '', scripts)));
  }
  app.get('/app.json', (context) => {
    const registered: RegisteredApp | null = registration
      ? {
          issuer: registration.issuer,
          clientId: registration.clientId,
          scopes: registration.scopes ?? defaultScopes,
          redirectUri,
          signOutRedirectUri,
        }
      : null;
    return context.json(registered);
  });
  const script = { 'Content-Type': 'text/javascript; charset=utf-8' };
  app.get('/app.js', (context) => context.body(pageScript(entry), 200, script));
  app.get('/okta-auth-js.min.js', (context) => context.body(sdk(), 200, script));
  app.get('/style.css', styleSheet);

  return {
    origin,
    redirectUri,
    signOutRedirectUri,
    configure: (next) => {
      if (next.clientSecret !== undefined)
        throw new TypeError('A single-page app cannot keep a client secret.');
      registration = next;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
};
