import type { Application, Applications } from './applications.ts';
import type { Clock } from './clock.ts';
import { newId } from './ids.ts';
import { InvalidRefusal, NotFoundRefusal } from './refusal.ts';

/** Where an application keeps its keys, and the URL they can be fetched from instead. */
const keysPlace = 'settings.oauthClient.jwks';
export const keysUriPlace = 'settings.oauthClient.jwks_uri';

/** A key as the org gives it back: the JSON Web Key (RFC 7517) with what the org adds. */
export interface KeptKey {
  readonly id: string;
  readonly kid?: string | null | undefined;
  readonly use?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly created?: string | null | undefined;
  readonly [member: string]: unknown;
}

/** A public key, as somebody gives it. */
export interface GivenKey {
  readonly kty: 'RSA' | 'EC';
  readonly n?: string | null | undefined;
  readonly [member: string]: unknown;
}

/** The public keys of the clients that sign their assertions. */
export class PublicKeys {
  readonly #clock: Clock;
  readonly #applications: () => Applications;

  constructor(clock: Clock, applications: () => Applications) {
    this.#clock = clock;
    this.#applications = applications;
  }

  of(app: Application): KeptKey[] {
    const kept = app.passive[keysPlace];
    return isKeySet(kept) ? [...kept.keys] : [];
  }

  /** @throws NotFoundRefusal where the application has no such key */
  get(app: Application, id: string): KeptKey {
    const key = this.of(app).find((candidate) => candidate.id === id);
    if (!key) throw new NotFoundRefusal(id, 'JsonWebKey');
    return key;
  }

  /** @throws InvalidRefusal for an RSA key that is too short */
  add(app: Application, given: GivenKey): KeptKey {
    if (given.kty === 'RSA' && bitsOf(given.n) < 2048)
      throw new InvalidRefusal('JsonWebKey', [
        "RSA key length in the 'jwks' is less than '2,048' bits for the given key.",
      ]);
    const now = this.#clock.timestamp();
    const key: KeptKey = {
      use: null,
      status: 'ACTIVE',
      ...given,
      id: newId('pks'),
      created: now,
      lastUpdated: now,
    };
    this.#keep(app, [...this.of(app), key]);
    return key;
  }

  /** @throws NotFoundRefusal where the application has no such key */
  remove(app: Application, id: string): void {
    const gone = this.get(app, id);
    this.#keep(
      app,
      this.of(app).filter((key) => key.id !== gone.id),
    );
  }

  /** @throws NotFoundRefusal where the application has no such key */
  setStatus(app: Application, id: string, status: 'ACTIVE' | 'INACTIVE'): KeptKey {
    const key = { ...this.get(app, id), status, lastUpdated: this.#clock.timestamp() };
    this.#keep(
      app,
      this.of(app).map((kept) => (kept.id === id ? key : kept)),
    );
    return key;
  }

  #keep(app: Application, keys: readonly KeptKey[]): void {
    this.#applications().update(app.id, { passive: { ...app.passive, [keysPlace]: { keys } } });
  }
}

const isKeySet = (kept: unknown): kept is { readonly keys: readonly KeptKey[] } =>
  isObject(kept) && Array.isArray(kept['keys']) && kept['keys'].every(isKeptKey);

const isKeptKey = (key: unknown): key is KeptKey =>
  isObject(key) &&
  typeof key['id'] === 'string' &&
  ['kid', 'use', 'status', 'created'].every((member) => isTextOrNone(key[member]));

const isTextOrNone = (member: unknown): boolean =>
  member === undefined || member === null || typeof member === 'string';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Length of an RSA modulus in bits. */
const bitsOf = (modulus: string | null | undefined): number =>
  Buffer.from(modulus ?? '', 'base64url').byteLength * 8;
