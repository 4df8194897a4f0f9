import { createHash } from 'node:crypto';
import { oauthErrors } from './oauth-error.ts';
import type { Parameters } from './parameters.ts';

/** Proof Key for Code Exchange with S256, RFC 7636. */
export class Pkce {
  /** The challenge of an authorization or interaction request. @throws OauthError 400 invalid_request */
  challenge(parameters: Parameters): string | undefined {
    const challenge = parameters.get('code_challenge');
    if (challenge === undefined) return undefined;
    if (parameters.get('code_challenge_method') !== 'S256')
      throw oauthErrors.pkceUnsupportedMethod();
    if (!/^[A-Za-z0-9._~-]{43,128}$/.test(challenge)) throw oauthErrors.pkceInvalidChallenge();
    return challenge;
  }

  /** @throws OauthError 400 where verifier and challenge do not belong together */
  requireVerifier(challenge: string | undefined, verifier: string | undefined): void {
    if (challenge === undefined) {
      if (verifier !== undefined) throw oauthErrors.pkceVerifierWithoutChallenge();
      return;
    }
    if (verifier === undefined) throw oauthErrors.pkceMissingVerifier();
    if (!this.isVerifierOf(challenge, verifier)) throw oauthErrors.pkceVerificationFailed();
  }

  isVerifierOf(challenge: string, verifier: string): boolean {
    return createHash('sha256').update(verifier).digest('base64url') === challenge;
  }
}
