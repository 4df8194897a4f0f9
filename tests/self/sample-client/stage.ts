import { startOrg } from '../../../embedded-org/index.ts';
import type { EmbeddedOrg } from '../../../embedded-org/index.ts';
import type { ApplicationType } from '../../../fixtures/application.ts';
import { Application } from '../../../fixtures/application.ts';
import { AuthorizationServer } from '../../../fixtures/authorization-server.ts';
import type { AccessPolicyRule } from '../../../fixtures/authorization-server.ts';
import { tokenAccess } from '../../../fixtures/api-access.ts';
import { ManagementApi } from '../../../fixtures/management-api.ts';
import { startSinglePageClient, startWebClient } from '../../../sample-client/index.ts';
import type { SampleClient } from '../../../sample-client/index.ts';

export type ClientKind = 'single-page' | 'web';

/** An org with the flow allowed on every level, and a sample client registered at it. */
export interface Stage<Client extends SampleClient = SampleClient> extends AsyncDisposable {
  readonly org: EmbeddedOrg;
  readonly api: ManagementApi;
  readonly client: Client;
  readonly application: Application;
  readonly server: AuthorizationServer;
  readonly rule: AccessPolicyRule;
}

/** Sets a stage for the given client. */
export const setStage = async <Client extends SampleClient>(
  client: Client,
  type: ApplicationType,
): Promise<Stage<Client>> => {
  const org = await startOrg({ seed: { interactionCode: true } });
  const api = new ManagementApi(tokenAccess(org.orgUrl, org.apiToken));
  const application = await Application.create(api, {
    label: 'Sample',
    type,
    grantTypes: ['authorization_code', 'interaction_code', 'refresh_token'],
    redirectUris: [client.redirectUri],
    signOutRedirectUris: [client.signOutRedirectUri],
  });
  const server = present(await AuthorizationServer.find(api, 'default'));
  const { rule } = present(await server.policy('Default Policy'));
  await rule.setGrantTypes([...(await rule.grantTypes()), 'interaction_code']);
  await api.call('POST', '/api/v1/trustedOrigins', {
    name: 'Sample',
    origin: client.origin,
    scopes: [{ type: 'CORS' }, { type: 'REDIRECT' }],
  });
  client.configure({ issuer: server.issuer, ...credentials(application) });
  return {
    org,
    api,
    client,
    application,
    server,
    rule,
    [Symbol.asyncDispose]: async () => {
      await client.close();
      await org.close();
    },
  };
};

/** Sets a stage for a client of a kind. */
export const setStageFor = async (kind: ClientKind): Promise<Stage> =>
  kind === 'web'
    ? setStage(await startWebClient(), 'web')
    : setStage(await startSinglePageClient(), 'browser');

/** What a client has to know of its application. */
export const credentials = ({
  clientId,
  clientSecret,
}: Application): Pick<Application, 'clientId' | 'clientSecret'> => ({ clientId, clientSecret });

/** Demands two factors of whoever signs in to the application. */
export const demandTwoFactors = async (api: ManagementApi, { id }: Application): Promise<void> => {
  const policies = (await api.list('/api/v1/policies?type=ACCESS_POLICY')) as {
    readonly id: string;
    readonly name: string;
  }[];
  const policy = present(policies.find(({ name }) => name === 'Any two factors'));
  await api.call('PUT', `/api/v1/apps/${id}/policies/${policy.id}`);
};

const present = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('The org has not what every embedded org starts with.');
  return value;
};
