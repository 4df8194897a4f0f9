/** What the page is told about itself: nothing secret. */
export interface RegisteredApp {
  readonly issuer: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly signOutRedirectUri: string;
  readonly scopes: readonly string[];
}
