import { Hono } from 'hono';
import { html } from 'hono/html';
import { listen } from '../listen.ts';
import { pageScript } from '../page-script.ts';
import type { Registration, SampleClient, WidgetOptions } from '../sample-client.ts';
import { callbackPath, defaultScopes, signedOutPath } from '../sample-client.ts';
import { page } from '../views/page.ts';
import { styleSheet } from '../views/style-sheet.ts';
import type { ConfiguredWidget } from './configured-widget.ts';
import { widgetConfiguration } from './configured-widget.ts';
import { widgetFiles } from './widget-files.ts';

const entry = new URL('./browser.ts', import.meta.url);

/** See {@link ../index.ts}. */
export const startWidget = async (options: WidgetOptions): Promise<SampleClient> => {
  const { port = 0, version, ends = 'tokens' } = options;
  let registration: Registration | undefined;
  const app = new Hono();
  const { origin, close } = await listen(app, port);
  const redirectUri = origin + callbackPath;
  const signOutRedirectUri = origin + signedOutPath;

  app.use(async (context, next) => {
    await next();
    // The widget's own files are the same for as long as the client runs.
    if (!context.req.path.startsWith('/widget/')) context.header('Cache-Control', 'no-store');
    context.header('Referrer-Policy', 'no-referrer');
  });
  const head = html`
    <link rel="stylesheet" href="/widget/css/okta-sign-in.min.css" />
    <script src="/widget/js/okta-sign-in.min.js" defer></script>
    <script src="/app.js" type="module"></script>
  `;
  const screen = html`
    <section id="app" aria-label="Application"></section>
    <section id="widget" aria-label="Sign-In Widget"></section>
  `;
  for (const path of ['/', callbackPath, signedOutPath]) {
    app.get(path, (context) =>
      context.html(page(`Sample app with Sign-In Widget ${version}`, screen, head)),
    );
  }
  app.get('/app.json', (context) => {
    const configured: ConfiguredWidget | null = registration
      ? {
          configuration: widgetConfiguration(
            registration,
            registration.scopes ?? defaultScopes,
            redirectUri,
            options,
          ),
          ends,
          signOutRedirectUri,
        }
      : null;
    return context.json(configured);
  });
  app.get('/app.js', (context) =>
    context.body(pageScript(entry), 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/widget/:file{[\\w./-]+}', widgetFiles(version));
  app.get('/style.css', styleSheet);

  return {
    origin,
    redirectUri,
    signOutRedirectUri,
    configure: (next) => {
      if (next.clientSecret !== undefined)
        throw new TypeError('An app in the browser cannot keep a client secret.');
      registration = next;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
};
