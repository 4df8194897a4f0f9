import type { CryptoKey, JWK } from 'jose';
import { importJWK } from 'jose';
import { z } from 'zod';
import type { Application } from '../domain/applications.ts';
import { clientAssertionErrors } from './client-assertion-errors.ts';

/** Where the Management API keeps what the org does not act upon elsewhere. */
const keysPlace = 'settings.oauthClient.jwks';
const uriPlace = 'settings.oauthClient.jwks_uri';

const keySet = z.object({
  keys: z.array(
    z.looseObject({
      kty: z.string(),
      kid: z.string().nullish(),
      alg: z.string().nullish(),
      use: z.string().nullish(),
      status: z.string().nullish(),
    }),
  ),
});

type PublicKey = z.output<typeof keySet>['keys'][number];

/** Milliseconds that the server behind a `jwks_uri` may take. */
const patience = 5_000;
/** Characters of a key set from elsewhere. */
const longest = 100_000;

/** The public keys of clients that sign: kept with the application, or fetched from its `jwks_uri`. */
export class ClientKeys {
  readonly #imported = new WeakMap<PublicKey, Promise<CryptoKey>>();

  /**
   * The key a client has signed with.
   *
   * @param kid from the header of its assertion; a client with one key can do without
   * @throws OauthError 401 invalid_client where there is none, or it is not meant for signatures
   */
  async signingKey(app: Application, kid: string | undefined, alg: string): Promise<CryptoKey> {
    const keys = await this.keysOf(app);
    if (keys.length === 0) throw clientAssertionErrors.noKeys();
    const active = keys.filter(({ status, use }) => status !== 'INACTIVE' && use !== 'enc');
    const [key] =
      kid === undefined && active.length === 1
        ? active
        : active.filter((candidate) => candidate.kid === kid);
    if (!key || kid === '') throw clientAssertionErrors.invalidKid();
    return this.#import(key, alg);
  }

  /** @throws OauthError 401 invalid_client where the keys cannot be fetched or read */
  async keysOf(app: Application): Promise<readonly PublicKey[]> {
    const kept = app.passive[keysPlace];
    if (kept !== undefined) {
      const { data } = keySet.safeParse(kept);
      if (!data) throw clientAssertionErrors.invalidKeys();
      if (data.keys.length > 0) return data.keys;
    }
    const uri = app.passive[uriPlace];
    return typeof uri === 'string' ? this.fetched(uri) : [];
  }

  /** The key set of a URL. Keys change there without notice, so that it is asked each time. */
  async fetched(uri: string): Promise<readonly PublicKey[]> {
    const { data } = keySet.safeParse(await fetchJson(uri).catch(() => undefined));
    if (!data) throw clientAssertionErrors.keysNotFetched();
    return data.keys;
  }

  async #import(key: PublicKey, alg: string): Promise<CryptoKey> {
    const imported = this.#imported.get(key) ?? importPublic(key, alg);
    this.#imported.set(key, imported);
    return imported;
  }
}

const importPublic = async (key: PublicKey, alg: string): Promise<CryptoKey> => {
  const { kty, n, e, crv, x, y } = key as JWK;
  // Only what belongs to a public key: somebody may have registered a private one.
  const material = kty === 'EC' ? { kty, crv, x, y } : { kty, n, e };
  try {
    return (await importJWK(material as JWK, alg)) as CryptoKey;
  } catch {
    throw clientAssertionErrors.invalidKeys();
  }
};

const fetchJson = async (uri: string): Promise<unknown> => {
  const answer = await fetch(uri, { signal: AbortSignal.timeout(patience), redirect: 'error' });
  const text = await answer.text();
  return answer.ok && text.length <= longest ? JSON.parse(text) : undefined;
};
