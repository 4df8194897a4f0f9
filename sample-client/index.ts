import type { ClientOptions, SampleClient, WebClient } from './sample-client.ts';

export type { ClientOptions, SampleClient, WebClient } from './sample-client.ts';

/** Starts an app that runs in the browser: the SDK talks to the org from the page. */
export const startSinglePageClient = async (options: ClientOptions = {}): Promise<SampleClient> => {
  const { startSinglePage } = await import('./single-page/start-single-page.ts');
  return startSinglePage(options);
};

/** Starts an app with a server: the SDK talks to the org from there, and the tokens stay there. */
export const startWebClient = async (options: ClientOptions = {}): Promise<WebClient> => {
  // Loaded when asked for: the SDK is large, and most who import this file start no web app.
  const { startWeb } = await import('./web/start-web.ts');
  return startWeb(options);
};
