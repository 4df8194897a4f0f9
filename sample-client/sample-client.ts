/** What an app has to know after it was registered at an org. */
export interface Registration {
  /** `{org}/oauth2/{server}`, or the org itself for the org authorization server. */
  readonly issuer: string;
  readonly clientId: string;
  /** Of a web app; a single-page app can keep none. */
  readonly clientSecret?: string | undefined;
  /** `openid profile email` unless said otherwise. */
  readonly scopes?: readonly string[] | undefined;
}

export interface ClientOptions {
  /** 0 (default) asks for a free one. */
  readonly port?: number;
}

/** An app that answers on loopback until it is closed. */
export interface SampleClient extends AsyncDisposable {
  /** `http://localhost:{port}`: of the same site as an org on localhost. */
  readonly origin: string;
  /** To be registered among the app's sign-in redirect URIs. */
  readonly redirectUri: string;
  /** To be registered among the app's sign-out redirect URIs. */
  readonly signOutRedirectUri: string;
  /**
   * Tells the app where it is registered. A second call replaces the first and signs everybody out
   * of the app (not out of the org).
   *
   * @throws TypeError if a single-page app is given a secret
   */
  configure(registration: Registration): void;
  close(): Promise<void>;
}

/** A call that an app's server made to the org. No query, no body, no header: they carry secrets. */
export interface OrgRequest {
  readonly method: string;
  readonly path: string;
  /** Missing if there was no answer. */
  readonly status?: number;
}

/** An app with a server, which holds the tokens. */
export interface WebClient extends SampleClient {
  /** The calls to the org since the app was configured, oldest first. */
  requests(): readonly OrgRequest[];
}

/** Paths of an app that an org is told about. */
export const callbackPath = '/callback';
export const signedOutPath = '/signed-out';

export const defaultScopes = ['openid', 'profile', 'email'] as const;
