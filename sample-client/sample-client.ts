import type { Account } from './sign-in/account.ts';

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

/** An app whose users sign in at the org's own page (the redirect model). */
export interface RedirectClient extends SampleClient {
  /** To be registered as the app's Initiate login URI. */
  readonly initiateLoginUri: string;
  configure(registration: RedirectRegistration): void;
}

/** What an app of the redirect model has to know. */
export interface RedirectRegistration extends Registration {
  /**
   * Where it asks the org to send the browser; its own callback unless said otherwise. Of any other
   * path it has no page.
   */
  readonly redirectUri?: string;
}

/** Which Sign-In Widget an app shows, and how it is set up. */
export interface WidgetOptions extends ClientOptions {
  /** Major version of the package: 7, or 6, the last before it. */
  readonly version: 6 | 7;
  /**
   * What its configuration holds beside what every app has to say (where the org is, who the
   * client is, where to come back to); nothing unless said otherwise.
   */
  readonly settings?: Readonly<Record<string, boolean | string>>;
  /**
   * What becomes of the interaction code: the widget exchanges it and gives the app `tokens`
   * (default), or it sends the user on with a `redirect` to the callback.
   */
  readonly ends?: 'tokens' | 'redirect';
}

/** Where a sign-in of a native app stands, in the SDK's word for it. */
export interface Progress {
  readonly status: 'PENDING' | 'SUCCESS' | 'FAILURE' | 'TERMINAL' | 'CANCELED';
  /** What the org asks next, by the name the SDK has for it. */
  readonly next?: string;
  /** The authenticator that it asks for. */
  readonly authenticator?: string;
  /** What Okta says. */
  readonly refusal?: string;
}

/** A program on the user's own computer: it has no page and keeps no secret. */
export interface NativeClient extends SampleClient {
  /** Begins a sign-in anew with the SDK's `authenticate`. */
  authenticate(user: { readonly username: string; readonly password: string }): Promise<Progress>;
  /**
   * Answers what the org asked last.
   *
   * @param entries what the user typed, by the SDK's names, for example `verificationCode`
   */
  proceed(entries: Readonly<Record<string, string>>): Promise<Progress>;
  /** Who is signed in and what the tokens say; nothing if nobody is. */
  account(): Account | undefined;
  /** The calls to the org since the app was configured, oldest first. */
  requests(): readonly OrgRequest[];
}

/** Paths of an app that an org is told about. */
export const callbackPath = '/callback';
export const initiateLoginPath = '/login';
export const signedOutPath = '/signed-out';

export const defaultScopes = ['openid', 'profile', 'email'] as const;
