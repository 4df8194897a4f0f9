import type { JsonWebKey, KeyObject } from 'node:crypto';
import { generateKeyPairSync } from 'node:crypto';
import { z } from 'zod';
import type { EmbeddedOrg } from '../../../embedded-org/index.ts';

/** A key pair, its public part as Okta wants it. */
export interface Keys {
  readonly privateKey: KeyObject;
  readonly jwk: JsonWebKey;
}

/** @param kid by which the app's public key is known */
export const newKeys = (kid: string): Keys => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig' } };
};

/** PEM, PKCS #8. */
export const pemOf = ({ privateKey }: Keys): string =>
  privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

export interface ServiceAppOptions {
  readonly keys: readonly Keys[];
  readonly scopes: readonly string[];
  readonly role?: string;
  /** Of the client: a key where nothing is said. */
  readonly authMethod?: 'client_secret_basic';
  readonly type?: 'web';
}

/** Makes a service app in an org, as an administrator does. @returns its client id */
export const createServiceApp = async (
  org: EmbeddedOrg,
  { authMethod, keys, role, scopes, type }: ServiceAppOptions,
): Promise<string> => {
  const post = async (path: string, body: unknown): Promise<unknown> => {
    const response = await org.request(path, {
      method: 'POST',
      headers: { authorization: `SSWS ${org.apiToken}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return response.json();
    throw new Error(`POST ${path}: ${response.status} ${await response.text()}`);
  };
  const { id } = z.object({ id: z.string() }).parse(
    await post('/api/v1/apps', {
      name: 'oidc_client',
      label: 'Conformance',
      signOnMode: 'OPENID_CONNECT',
      credentials: {
        oauthClient: { token_endpoint_auth_method: authMethod ?? 'private_key_jwt' },
      },
      settings: {
        oauthClient: {
          application_type: type ?? 'service',
          grant_types: [type === 'web' ? 'authorization_code' : 'client_credentials'],
          response_types: [type === 'web' ? 'code' : 'token'],
          ...(type === 'web' && { redirect_uris: ['http://localhost:8080/callback'] }),
          ...(authMethod === undefined && { jwks: { keys: keys.map(({ jwk }) => jwk) } }),
        },
      },
    }),
  );
  for (const scopeId of scopes)
    await post(`/api/v1/apps/${id}/grants`, { scopeId, issuer: org.orgUrl });
  if (role !== undefined) await post(`/oauth2/v1/clients/${id}/roles`, { type: role });
  return id;
};
