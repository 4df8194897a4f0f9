import type { Registration, WidgetOptions } from '../sample-client.ts';

/** What the page is told about itself: nothing secret. */
export interface ConfiguredWidget {
  /** The configuration that the widget is made with. */
  readonly configuration: Readonly<Record<string, unknown>>;
  readonly ends: NonNullable<WidgetOptions['ends']>;
  readonly signOutRedirectUri: string;
}

/**
 * The configuration of a widget as its README has it: where the org is, who the client is, where to
 * come back to, and what the app adds.
 *
 * @param redirectUri of the app
 */
export const widgetConfiguration = (
  { issuer, clientId }: Registration,
  scopes: readonly string[],
  redirectUri: string,
  { version, settings = {} }: WidgetOptions,
): Readonly<Record<string, unknown>> => ({
  // Otherwise the widget asks a CDN for the words of the browser's language.
  language: 'en',
  clientId,
  redirectUri,
  ...(version === 7
    ? { issuer, scopes }
    : { baseUrl: new URL(issuer).origin, authParams: { issuer, scopes } }),
  ...settings,
});
