import type { Fields } from './ion.ts';

/** For whom a passkey is to be made, and what has to be signed with it. */
export interface PasskeyToMake {
  readonly orgUrl: string;
  readonly orgName: string;
  /** Base64url. */
  readonly challenge: string;
  readonly user: { readonly id: string; readonly login: string; readonly name: string };
}

/** ES256 and RS256, as real orgs ask for them. */
const algorithms = [-7, -257];

/** What a client asks the browser to make (WebAuthn 3, 5.4), as Okta gives it. */
export const passkeyCreation = ({ challenge, orgName, orgUrl, user }: PasskeyToMake): Fields => ({
  rp: { name: orgName },
  user: { displayName: user.name, name: user.login, id: user.id },
  pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
  challenge,
  attestation: 'direct',
  authenticatorSelection: { userVerification: 'preferred' },
  u2fParams: { appid: orgUrl },
});
