import { createPublicKey, randomBytes } from 'node:crypto';
import { fieldOf, fromJson, toJson } from '../state/json-form.ts';
import type { Json } from '../state/persistent.ts';
import type { Clock } from './clock.ts';
import { Collection } from './collection.ts';
import { newId } from './ids.ts';
import { InvalidRefusal } from './refusal.ts';

/** A passkey or security key of a user: what the org keeps of it (WebAuthn 3, «credential record»). */
export interface Passkey {
  readonly id: string;
  readonly userId: string;
  /** Base64url. */
  readonly credentialId: string;
  /** COSE_Key (RFC 9052), base64url. */
  readonly publicKey: string;
  /** Of the last signature that was taken. One that stays 0 does not count. */
  signCount: number;
  readonly name: string;
  readonly created: string;
}

/** A set-up that awaits the new passkey and does not count as a factor until then. */
export interface PendingPasskey {
  readonly id: string;
  /** What has to be signed, base64url. */
  readonly challenge: string;
  readonly created: string;
}

/** What an authenticator tells of a passkey that it has made. */
export type NewPasskey = Pick<Passkey, 'credentialId' | 'publicKey' | 'signCount'>;

/** What is to be signed next. As long as those of real orgs. */
export const newChallenge = (): string => randomBytes(20).toString('base64url');

/** The passkeys of all users, with the set-ups that are on their way. */
export class Passkeys extends Collection<Passkey> {
  readonly #clock: Clock;
  #pending = new Map<string, PendingPasskey>();

  constructor(clock: Clock) {
    super('UserFactor');
    this.#clock = clock;
  }

  of(userId: string): Passkey[] {
    return this.all().filter((passkey) => passkey.userId === userId);
  }

  /** Whether somebody has it already. */
  isEnrolled({ credentialId }: Pick<Passkey, 'credentialId'>): boolean {
    return this.all().some((passkey) => passkey.credentialId === credentialId);
  }

  pendingOf(userId: string): PendingPasskey | undefined {
    return this.#pending.get(userId);
  }

  /** Begins a set-up; one that was begun before is given up. */
  start(userId: string): PendingPasskey {
    const pending = {
      id: newId('fwf'),
      challenge: newChallenge(),
      created: this.#clock.timestamp(),
    };
    this.#pending.set(userId, pending);
    return pending;
  }

  /** Gives a set-up up; its challenge is good for nothing any more. */
  giveUp(userId: string): void {
    this.#pending.delete(userId);
  }

  /**
   * Gives a user a passkey.
   *
   * @param id of the set-up that ends with it
   * @throws InvalidRefusal where somebody has one of this id already
   */
  enroll(userId: string, made: NewPasskey, id = newId('fwf')): Passkey {
    if (this.isEnrolled(made))
      throw new InvalidRefusal('factorEnrollRequest', ['The credential is enrolled already.']);
    return this.add({
      ...made,
      id,
      userId,
      name: 'Authenticator',
      created: this.#clock.timestamp(),
    });
  }

  /**
   * Takes note of a signature.
   *
   * @returns whether its count goes on from the last one; one that goes back is of a copy
   */
  use(id: string, signCount: number): boolean {
    const passkey = this.find(id);
    if (!passkey) return false;
    const counts = signCount > 0 || passkey.signCount > 0;
    if (counts && signCount <= passkey.signCount) return false;
    passkey.signCount = signCount;
    return true;
  }

  /** Takes all of a user's passkeys away, also one that was never there. */
  reset(userId: string): void {
    for (const { id } of this.of(userId)) this.remove(id);
    this.giveUp(userId);
  }

  override snapshot(): Json {
    return { passkeys: super.snapshot(), pending: toJson(this.#pending) };
  }

  override restore(kept: Json): void {
    super.restore(fieldOf(kept, 'passkeys'));
    this.#pending = fromJson(fieldOf(kept, 'pending')) as Map<string, PendingPasskey>;
  }
}

/** COSE_Key of an ES256 key before its coordinates: kty EC2, alg ES256, crv P-256 (RFC 9053, 7.1.1). */
const beforeX = Buffer.from('a5010203262001215820', 'hex');
const beforeY = Buffer.from('225820', 'hex');

/**
 * A public key as authenticators write it.
 *
 * @param spki of a key of P-256, DER, base64url
 * @returns COSE_Key, base64url; nothing for what is no such key
 */
export const coseKeyOf = (spki: string): string | undefined => {
  try {
    const key = createPublicKey({
      key: Buffer.from(spki, 'base64url'),
      format: 'der',
      type: 'spki',
    });
    const { crv, x = '', y = '' } = key.export({ format: 'jwk' });
    if (crv !== 'P-256') return undefined;
    const [bytesOfX, bytesOfY] = [Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
    return Buffer.concat([beforeX, bytesOfX, beforeY, bytesOfY]).toString('base64url');
  } catch {
    return undefined;
  }
};
