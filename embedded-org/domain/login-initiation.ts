const loginModes = ['DISABLED', 'SPEC', 'OKTA'] as const;

/** `DISABLED`: only the app starts a sign-in. `SPEC`: Okta too, by a redirect. `OKTA`: with an ID token. */
export type LoginMode = (typeof loginModes)[number];

/** Where the Management API keeps what the console calls «Login initiated by» and «Login flow». */
export const loginKey = 'settings.oauthClient.idp_initiated_login';
/** Where it keeps what the console calls «Application visibility». */
export const visibilityKey = 'visibility';

/** What an application keeps, by its path in the Management API. */
interface Kept {
  readonly passive: Readonly<Record<string, unknown>>;
}

/** Whether Okta, too, may start a sign-in of the application, and how. */
export const loginModeOf = ({ passive }: Kept): LoginMode => {
  const mode = valueAt(passive, loginKey, 'mode');
  return loginModes.find((known) => known === mode) ?? 'DISABLED';
};

/** Whether users see the application's icon. Without a word about it, they do not. */
export const isIconShown = ({ passive }: Kept): boolean =>
  valueAt(passive, visibilityKey, 'hide', 'web') === false;

/**
 * The Initiate login URI of an application, with who asks it to sign somebody in (OpenID Connect Core
 * 1.0, section 4). Undefined where it has none.
 *
 * @param issuer the org's own issuer
 */
export const initiationUrl = (
  { initiateLoginUri }: { readonly initiateLoginUri: string | undefined },
  issuer: string,
): string | undefined => {
  if (initiateLoginUri === undefined || !URL.canParse(initiateLoginUri)) return undefined;
  const url = new URL(initiateLoginUri);
  url.searchParams.set('iss', issuer);
  return url.href;
};

/** What is found by going from name to name: nobody checks what is only kept. */
const valueAt = (kept: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[name]
        : undefined,
    kept,
  );
