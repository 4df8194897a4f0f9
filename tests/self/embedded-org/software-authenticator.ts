import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** What is signed, and by whose word. */
interface ToSign {
  readonly challenge: string;
  readonly origin: string;
  readonly rpId: string;
  readonly signCount: number;
  readonly type?: string;
}

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();

/** User present and verified (WebAuthn 3, 6.1). */
const flags = Buffer.from([0b101]);

/** A passkey in Node, which signs whatever it is asked to, also what no browser would. */
export class SoftwareAuthenticator {
  readonly id = randomBytes(16).toString('base64url');
  /** SPKI, base64url. */
  readonly publicKey: string;
  readonly #privateKey: KeyObject;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.publicKey = publicKey.export({ format: 'der', type: 'spki' }).toString('base64url');
    this.#privateKey = privateKey;
  }

  /** As the Sign-In Widget sends it. */
  sign({ challenge, origin, rpId, signCount, type = 'webauthn.get' }: ToSign): {
    clientData: string;
    authenticatorData: string;
    signatureData: string;
  } {
    const clientData = Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
    const count = Buffer.alloc(4);
    count.writeUInt32BE(signCount);
    const authenticatorData = Buffer.concat([sha256(rpId), flags, count]);
    const signed = Buffer.concat([authenticatorData, sha256(clientData)]);
    return {
      clientData: clientData.toString('base64'),
      authenticatorData: authenticatorData.toString('base64'),
      signatureData: sign('sha256', signed, this.#privateKey).toString('base64'),
    };
  }
}
