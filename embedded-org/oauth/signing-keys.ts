import type { CryptoKey, JWK } from 'jose';
import { exportJWK, generateKeyPair } from 'jose';

interface KeyPair {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

/** RS256 keys, made on first use. A server has one, named by its kid. */
export class SigningKeys {
  readonly #pairs = new Map<string, Promise<KeyPair>>();

  async privateKey(kid: string): Promise<CryptoKey> {
    return (await this.#pair(kid)).privateKey;
  }

  async publicKey(kid: string): Promise<CryptoKey> {
    return (await this.#pair(kid)).publicKey;
  }

  /** The public key in the form of RFC 7517, as `/v1/keys` lists it. */
  async jwk(kid: string): Promise<JWK> {
    const { kty, n, e } = await exportJWK(await this.publicKey(kid));
    return { kty, alg: 'RS256', kid, use: 'sig', e, n } as JWK;
  }

  #pair(kid: string): Promise<KeyPair> {
    const made = this.#pairs.get(kid) ?? generateKeyPair('RS256');
    this.#pairs.set(kid, made);
    return made;
  }
}
