import { OktaAuth } from '@okta/okta-auth-js';
import type { OrgRequest, Registration } from './sample-client.ts';
import { defaultScopes } from './sample-client.ts';
import { MemoryStorage } from './memory-storage.ts';

interface Callbacks {
  readonly redirectUri: string;
  readonly signOutRedirectUri: string;
}

/**
 * The SDK for one browser of the web app, with a memory of its own.
 *
 * @param record told of every call to the org once it is answered
 */
export const orgClient = (
  { issuer, clientId, clientSecret, scopes = defaultScopes }: Registration,
  { redirectUri, signOutRedirectUri }: Callbacks,
  record: (request: OrgRequest) => void,
): OktaAuth => {
  const storageProvider = new MemoryStorage();
  const client = new OktaAuth({
    issuer,
    clientId,
    ...(clientSecret && { clientSecret }),
    redirectUri,
    postLogoutRedirectUri: signOutRedirectUri,
    scopes: [...scopes],
    tokenManager: { autoRenew: false },
    storageManager: {
      token: { storageProvider },
      cache: { storageProvider },
      transaction: { storageProvider },
      'shared-transaction': { storageProvider },
      'original-uri': { storageProvider },
    },
  });
  watch(client, record);
  return client;
};

const watch = (client: OktaAuth, record: (request: OrgRequest) => void): void => {
  const send = client.options.httpRequestClient;
  if (!send) return;
  client.options.httpRequestClient = async (method, url, options) => {
    const note = (status?: number): void => {
      record({ method, path: new URL(url).pathname, ...(status !== undefined && { status }) });
    };
    try {
      const response = await send(method, url, options);
      note(response.status);
      return response;
    } catch (refused) {
      note(statusOf(refused));
      throw refused;
    }
  };
};

/** The SDK throws the answer itself when it is not 2xx, and an Error when there is none. */
const statusOf = (refused: unknown): number | undefined =>
  typeof refused === 'object' && refused !== null && 'status' in refused
    ? Number(refused.status)
    : undefined;
