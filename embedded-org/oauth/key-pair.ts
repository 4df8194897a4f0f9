import type { KeyObject } from 'node:crypto';
import { createPublicKey, generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';

/** An RSA key of a server. */
export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export const pemOf = (privateKey: KeyObject): string =>
  privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();

export const pairOf = (privateKey: KeyObject): KeyPair => ({
  privateKey,
  publicKey: createPublicKey(pemOf(privateKey)),
});

const newPair = async (): Promise<KeyPair> =>
  pairOf((await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })).privateKey);

/** Keys that every org of this process may begin with, made when the first one asks. */
const common: Promise<KeyPair>[] = [];
const mostCommon = 8;

/**
 * The keys of one org. No two of its servers have the same. Orgs that are started one after another
 * in a process begin with the same keys, under names of their own: to make a key takes as long as a
 * hundred signatures, and a worker of a test run starts an org for each test.
 */
export class KeySupply {
  #taken = 0;

  next(): Promise<KeyPair> {
    const place = this.#taken;
    this.#taken += 1;
    if (place >= mostCommon) return newPair();
    return (common[place] ??= newPair());
  }
}
