import type { OrgParts } from '../../context.ts';
import type { Application } from '../../domain/applications.ts';
import { around } from '../../hooks/around.ts';
import type { OauthError } from '../../oauth/oauth-error.ts';

/** An OAuth endpoint at which clients show who they are. */
type Endpoint = 'interact' | 'token' | 'revoke';

const isAsked = (endpoint: Endpoint, url: string): boolean => url.endsWith(`/v1/${endpoint}`);

/** Lets clients that have a secret do without it at one endpoint. */
export const needNoSecretAt = ({ oauth }: OrgParts, endpoint: Endpoint): void => {
  around(oauth.clientAuthentication, 'authenticate', (proceed, credentials, url) => {
    const app = oauth.clients.findApplication(credentials.clientId ?? '');
    const [secret] = app?.secrets ?? [];
    const isWithout = credentials.authorization === undefined && !credentials.clientSecret;
    return isAsked(endpoint, url) && secret && isWithout
      ? proceed({ ...credentials, clientSecret: secret.value }, url)
      : proceed(credentials, url);
  });
};

/** Refuses some clients that come to an endpoint without a secret. */
export const refuseWithoutSecretAt = (
  { oauth }: OrgParts,
  endpoint: Endpoint,
  isRefused: (app: Application) => boolean,
  refusal: () => OauthError,
): void => {
  around(oauth.clientAuthentication, 'authenticate', (proceed, credentials, url) => {
    const app = oauth.clients.findApplication(credentials.clientId ?? '');
    const isWithout = credentials.authorization === undefined && !credentials.clientSecret;
    if (isAsked(endpoint, url) && app && isWithout && isRefused(app)) throw refusal();
    return proceed(credentials, url);
  });
};
