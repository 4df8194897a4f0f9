import type { NewPasskey, Passkey } from '../domain/passkeys.ts';

/** What an authenticator has signed to prove a passkey (WebAuthn 3, 5.2.2). All base64. */
export interface Assertion {
  readonly clientData: string;
  readonly authenticatorData: string;
  readonly signatureData: string;
}

/** What an authenticator tells of a passkey that it has made (WebAuthn 3, 5.2.1). All base64. */
export interface Attestation {
  readonly clientData: string;
  readonly attestation: string;
}

/** A passkey that has signed, and its count afterwards. */
export interface UsedPasskey {
  readonly id: string;
  readonly signCount: number;
}

/** What has to be signed, and where. */
interface Expected {
  /** Base64url. */
  readonly challenge: string;
  /** Where the org is, as the browser sees it: its host is the relying party. */
  readonly orgUrl: string;
}

/** Loaded when it is first wanted: an org has to start fast. */
const library = () => import('@simplewebauthn/server');

const url = (base64: string): string => Buffer.from(base64, 'base64').toString('base64url');

const expectation = ({ challenge, orgUrl }: Expected) => ({
  expectedChallenge: challenge,
  expectedOrigin: new URL(orgUrl).origin,
  expectedRPID: new URL(orgUrl).hostname,
  // «preferred», as real orgs ask for it.
  requireUserVerification: false,
});

/**
 * Finds the passkey that has signed. Clients of Okta do not say which of the user's it was, so each
 * is tried.
 *
 * @returns nothing where none has: another challenge, origin or relying party, a count that goes
 *   back, another key, or something that is no assertion at all
 */
export const passkeyBehind = async (
  { authenticatorData, clientData, signatureData }: Assertion,
  passkeys: readonly Passkey[],
  expected: Expected,
): Promise<UsedPasskey | undefined> => {
  const { verifyAuthenticationResponse } = await library();
  for (const { credentialId, id, publicKey, signCount } of passkeys) {
    // The library throws for whatever does not fit.
    const result = await verifyAuthenticationResponse({
      ...expectation(expected),
      response: {
        id: credentialId,
        rawId: credentialId,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: url(clientData),
          authenticatorData: url(authenticatorData),
          signature: url(signatureData),
        },
      },
      credential: {
        id: credentialId,
        publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')),
        counter: signCount,
      },
    }).catch(() => undefined);
    if (result?.verified === true) return { id, signCount: result.authenticationInfo.newCounter };
  }
  return undefined;
};

/** Reads a new passkey. @returns nothing where it is not made for this org and this challenge */
export const passkeyMade = async (
  { attestation, clientData }: Attestation,
  expected: Expected,
): Promise<NewPasskey | undefined> => {
  const { verifyRegistrationResponse } = await library();
  const result = await verifyRegistrationResponse({
    ...expectation(expected),
    response: {
      // Clients of Okta do not tell it; it is read from what the authenticator says.
      id: 'untold',
      rawId: 'untold',
      type: 'public-key',
      clientExtensionResults: {},
      response: { clientDataJSON: url(clientData), attestationObject: url(attestation) },
    },
  }).catch(() => undefined);
  if (result?.verified !== true) return undefined;
  const { counter, id, publicKey } = result.registrationInfo.credential;
  return {
    credentialId: id,
    publicKey: Buffer.from(publicKey).toString('base64url'),
    signCount: counter,
  };
};
