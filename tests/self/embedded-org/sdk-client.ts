import type {
  IdxTransaction,
  OktaAuthOptions,
  StorageManagerOptions,
  StorageOptions,
} from '@okta/okta-auth-js';
import { OktaAuth } from '@okta/okta-auth-js';
import type { Application } from '../../../embedded-org/domain/applications.ts';
import type { OauthOrg } from './oauth-org.ts';
import { redirectUri } from './oauth-org.ts';

/** Okta's SDK in Node, with storage of its own. */
export const clientOf = (
  org: OauthOrg,
  app: Application,
  options: Partial<OktaAuthOptions> = {},
): OktaAuth =>
  new OktaAuth({
    issuer: org.issuer,
    clientId: app.clientId,
    redirectUri,
    scopes: ['openid', 'profile', 'email', 'offline_access'],
    storageManager: privateStorage(),
    ...options,
  });

/** Keys and texts of the messages of a transaction, wherever they stand. */
export const messagesOf = ({ messages = [] }: IdxTransaction): [string, string][] =>
  messages.map(({ i18n, message }) => [i18n.key, message]);

/** The names of what a client may do next. */
export const nextOf = ({ neededToProceed }: IdxTransaction): string[] =>
  neededToProceed.map(({ name }) => name);

/** The keys of the authenticators to choose from. */
export const optionsOf = ({ neededToProceed }: IdxTransaction): string[] => {
  const field = neededToProceed[0]?.value?.find(({ name }) => name === 'authenticator');
  const options = (field?.options ?? []) as { relatesTo?: { key?: string } }[];
  return options.map(({ relatesTo }) => relatesTo?.key ?? '');
};

/** Storage of one client; without it all clients of the process share theirs. */
const privateStorage = (): StorageManagerOptions => {
  const section = (): StorageOptions => {
    const items = new Map<string, string>();
    return {
      storageTypes: ['custom'],
      storageProvider: {
        getItem: (key: string) => items.get(key) ?? null,
        setItem: (key: string, value: string) => items.set(key, value),
        removeItem: (key: string) => items.delete(key),
      },
    };
  };
  return {
    token: section(),
    transaction: section(),
    cache: section(),
    'shared-transaction': section(),
    'original-uri': section(),
    'idx-response': section(),
  };
};
