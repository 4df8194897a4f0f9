import type { Org } from '../domain/org.ts';
import type { NewPasskey } from '../domain/passkeys.ts';
import type { SignIn } from './sign-in.ts';
import type { UsedPasskey } from './webauthn.ts';
import { passkeyBehind, passkeyMade } from './webauthn.ts';

/** What a client sends of a passkey. All base64. */
interface SentByPasskey {
  readonly clientData?: string | undefined;
  readonly authenticatorData?: string | undefined;
  readonly signatureData?: string | undefined;
  readonly attestation?: string | undefined;
}

/** What came of it. */
export interface JudgedPasskey {
  readonly used?: UsedPasskey | undefined;
  readonly made?: NewPasskey | undefined;
}

/**
 * Judges what passkeys have signed. It takes its time, which the engine does not: the engine is told
 * what came of it. A challenge is good for one answer, right or wrong.
 */
export class PasskeyAnswers {
  readonly #org: Org;

  constructor(org: Org) {
    this.#org = org;
  }

  /** @param orgUrl where the org is, as the browser sees it */
  async judge(
    signIn: SignIn | undefined,
    { attestation, authenticatorData, clientData, signatureData }: SentByPasskey,
    orgUrl: string,
  ): Promise<JudgedPasskey> {
    const { passkeys } = this.#org;
    const userId = signIn?.userId;
    if (signIn?.asked.current !== 'webauthn' || userId === undefined || clientData === undefined)
      return {};
    if (signIn.asked.question === 'enroll-authenticator') {
      const challenge = passkeys.pendingOf(userId)?.challenge;
      if (attestation === undefined || challenge === undefined) return {};
      passkeys.start(userId);
      return { made: await passkeyMade({ attestation, clientData }, { challenge, orgUrl }) };
    }
    const challenge = signIn.passkeyChallenge;
    signIn.passkeyChallenge = undefined;
    if (challenge === undefined || authenticatorData === undefined || signatureData === undefined)
      return {};
    const assertion = { authenticatorData, clientData, signatureData };
    const used = await passkeyBehind(assertion, passkeys.of(userId), { challenge, orgUrl });
    return { used };
  }
}
