import type {
  ClientOptions,
  NativeClient,
  RedirectClient,
  SampleClient,
  WebClient,
  WidgetOptions,
} from './sample-client.ts';

export type {
  ClientOptions,
  NativeClient,
  RedirectClient,
  OrgRequest,
  SampleClient,
  WebClient,
  WidgetOptions,
} from './sample-client.ts';

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

/** Starts an app with a server that sends its users to the org's own sign-in page. */
export const startRedirectClient = async (options: ClientOptions = {}): Promise<RedirectClient> => {
  const { startRedirect } = await import('./redirect/start-redirect.ts');
  return startRedirect(options);
};

/** Starts an app that runs in the browser and leaves the sign-in to Okta's Sign-In Widget. */
export const startWidgetClient = async (options: WidgetOptions): Promise<SampleClient> => {
  const { startWidget } = await import('./widget/start-widget.ts');
  return startWidget(options);
};

/** Starts a native app: a program that signs a user in without a browser. */
export const startNativeClient = async (options: ClientOptions = {}): Promise<NativeClient> => {
  const { startNative } = await import('./native/start-native.ts');
  return startNative(options);
};
