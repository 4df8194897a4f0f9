import type { Configuration } from 'openid-client';
import * as oidc from 'openid-client';
import type { Registration } from '../sample-client.ts';
import { defaultScopes } from '../sample-client.ts';
import type { Account } from '../sign-in/account.ts';

/** What the app has to know again when the browser comes back from the org. */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** The app's side of the authorization code flow (OpenID Connect Core 1.0, section 3.1). */
export class RelyingParty {
  readonly #registration: Registration;
  readonly #redirectUri: string;
  #discovered: Promise<Configuration> | undefined;

  constructor(registration: Registration, redirectUri: string) {
    this.#registration = registration;
    this.#redirectUri = redirectUri;
  }

  /** Whether it is the app's own org that asks for a sign-in (the same, section 4). */
  trusts(issuer: string): boolean {
    return (
      URL.canParse(issuer) && new URL(issuer).origin === new URL(this.#registration.issuer).origin
    );
  }

  /** The authorize request: where the browser is to be sent, and what to keep until it is back. */
  async begin(): Promise<{ readonly url: string; readonly pending: Pending }> {
    const pending = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
    };
    const url = oidc.buildAuthorizationUrl(await this.#configuration(), {
      redirect_uri: this.#redirectUri,
      scope: (this.#registration.scopes ?? defaultScopes).join(' '),
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(pending.codeVerifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, pending };
  }

  /**
   * Exchanges the code of a callback.
   *
   * @param url the address that was called, with its query
   * @throws Error if the org refuses, or if the answer is not one to this app's request
   */
  async finish(url: string, { codeVerifier, nonce, state }: Pending): Promise<Account> {
    const tokens = await oidc.authorizationCodeGrant(await this.#configuration(), new URL(url), {
      pkceCodeVerifier: codeVerifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    const name = claims?.['name'];
    return {
      name: typeof name === 'string' ? name : (claims?.sub ?? 'somebody'),
      ...(claims && { idToken: claims }),
      hasRefreshToken: tokens.refresh_token !== undefined,
    };
  }

  #configuration(): Promise<Configuration> {
    const { clientId, clientSecret, issuer } = this.#registration;
    this.#discovered ??= oidc.discovery(
      new URL(issuer),
      clientId,
      undefined,
      clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret),
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to stand out: an embedded org speaks plain http
      { execute: [oidc.allowInsecureRequests] },
    );
    return this.#discovered;
  }
}
