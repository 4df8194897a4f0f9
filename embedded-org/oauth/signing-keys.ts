import type { KeyObject } from 'node:crypto';
import { createPrivateKey, sign } from 'node:crypto';
import { promisify } from 'node:util';
import type { JWK } from 'jose';
import { fromJson, toJson } from '../state/json-form.ts';
import type { Json, Persistent } from '../state/persistent.ts';
import type { KeyPair } from './key-pair.ts';
import { KeySupply, pairOf, pemOf } from './key-pair.ts';

/** Signs on a thread of its own, so that signatures of several requests are made at once. */
const signed = promisify(sign);

/** RS256 keys, made on first use. A server has one, named by its kid. */
export class SigningKeys implements Persistent {
  readonly #making = new Map<string, Promise<KeyPair>>();
  readonly #made = new Map<string, KeyPair>();
  readonly #supply = new KeySupply();

  async publicKey(kid: string): Promise<KeyObject> {
    return (await this.#pair(kid)).publicKey;
  }

  /** The public key in the form of RFC 7517, as `/v1/keys` lists it. */
  async jwk(kid: string): Promise<JWK> {
    const { kty, n, e } = (await this.publicKey(kid)).export({ format: 'jwk' });
    return { kty, alg: 'RS256', kid, use: 'sig', e, n } as JWK;
  }

  /** A signature in the form of RFC 7515: RSASSA-PKCS1-v1_5 with SHA-256, as base64url. */
  async sign(kid: string, text: string): Promise<string> {
    const { privateKey } = await this.#pair(kid);
    return (await signed('sha256', Buffer.from(text), privateKey)).toString('base64url');
  }

  /** The private keys: without them no token that was given would stay valid. */
  snapshot(): Json {
    return toJson(
      new Map([...this.#made].map(([kid, { privateKey }]) => [kid, pemOf(privateKey)] as const)),
    );
  }

  restore(kept: Json): void {
    this.#making.clear();
    this.#made.clear();
    for (const [kid, pem] of fromJson(kept) as Map<string, string>)
      this.#made.set(kid, pairOf(createPrivateKey(pem)));
  }

  async #pair(kid: string): Promise<KeyPair> {
    const made = this.#made.get(kid);
    if (made) return made;
    const making = this.#making.get(kid) ?? this.#supply.next();
    this.#making.set(kid, making);
    const pair = await making;
    this.#made.set(kid, pair);
    return pair;
  }
}
