import { isDeepStrictEqual } from 'node:util';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { ApiAccess } from '../../../fixtures/api-access.ts';
import { readConfiguration } from '../../../fixtures/configuration.ts';
import type { OrgSwitch } from '../../../fixtures/live/org-switch.ts';
import { leaseName } from '../../../fixtures/live/own-names.ts';
import { ManagementApi } from '../../../fixtures/management-api.ts';
import { OrgProcess } from '../commands/org-process.ts';
import { endpointSwitch } from './endpoint-switch.ts';

/** Of the org’s applications with a secret; none of them may be in a journal, or be changed. */
export const secrets = ['not-a-real-secret-of-the-web-shop', 'not-a-real-secret-of-the-office'];

const application = (label: string, given: object): object => ({
  label,
  type: 'web',
  redirectUris: [`https://${label.toLowerCase().replaceAll(' ', '-')}.example/callback`],
  ...given,
});

/** In which state refresh token rotation is in an org, in the words of its seed. */
type Rotation = 'general' | 'feature on' | 'feature off';

/** An org that others use: the grant stands first, last, in between, alone, and nowhere. */
const seed = (interactionCode: boolean, refreshTokenRotation: Rotation): object => {
  const grant = interactionCode ? ['interaction_code'] : [];
  return {
    interactionCode,
    refreshTokenRotation,
    groups: [{ name: 'Engineering' }],
    applications: [
      application('Web Shop', {
        clientSecret: secrets[0],
        grantTypes: ['authorization_code', ...grant, 'refresh_token'],
        refreshToken: { rotationType: 'ROTATE', leeway: 10 },
        postLogoutRedirectUris: ['https://web-shop.example'],
        assign: { groups: ['Engineering'] },
      }),
      application('Office', {
        clientSecret: secrets[1],
        grantTypes: [...grant, 'authorization_code', 'client_credentials'],
      }),
      application('Phone', { type: 'native', grantTypes: ['authorization_code', ...grant] }),
      application('Asleep', {
        type: 'browser',
        active: false,
        grantTypes: [...grant, 'authorization_code', 'refresh_token'],
      }),
      application('Without', { grantTypes: ['authorization_code'] }),
    ],
    authorizationServers: [
      {
        name: 'Stock',
        audience: 'api://stock',
        scopes: [{ name: 'stock.read' }],
        policies: [
          {
            name: 'People',
            rules: [
              { name: 'Engineers', grantTypes: ['authorization_code', ...grant] },
              { name: 'Embedded', grantTypes: interactionCode ? grant : ['authorization_code'] },
              { name: 'Others', grantTypes: ['authorization_code'], scopes: ['stock.read'] },
            ],
          },
        ],
      },
      {
        name: 'default',
        policies: [{ name: 'Shops', rules: [{ name: 'All', grantTypes: [...grant, 'password'] }] }],
      },
    ],
    trustedOrigins: [{ name: 'Web Shop', origin: 'https://web-shop.example', redirect: true }],
  };
};

/** A separately started org that stands for a live one. */
export class OrgWithAPast implements AsyncDisposable {
  readonly process: OrgProcess;
  readonly api: ManagementApi;

  private constructor(started: OrgProcess) {
    this.process = started;
    this.api = new ManagementApi(started.access);
  }

  /**
   * @param folder for its seed
   * @param interactionCode whether its switch is on
   */
  static async start(
    folder: string,
    interactionCode = true,
    rotation: Rotation = 'feature on',
  ): Promise<OrgWithAPast> {
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, 'seed.json');
    writeFileSync(file, JSON.stringify(seed(interactionCode, rotation)));
    return new OrgWithAPast(await OrgProcess.start('--port', '0', '--seed', file));
  }

  get access(): ApiAccess {
    return this.process.access;
  }

  get orgSwitch(): OrgSwitch {
    return endpointSwitch({ ...this.access, orgUrl: this.process.adminUrl });
  }

  /** Every field of the org, its switch and the secrets of its applications included. */
  async whole(): Promise<object> {
    const apps = z
      .array(z.looseObject({ id: z.string(), label: z.string() }))
      .parse(await this.api.list('/api/v1/apps'));
    const told = ['Web Shop', 'Office'].map((label) => apps.find((app) => app.label === label)?.id);
    return {
      ...(await readConfiguration(this.api)),
      leases: (await this.api.list(`/api/v1/groups?q=${leaseName}`)).length,
      interactionCode: await this.orgSwitch.read(),
      secrets: await Promise.all(
        told.map((id) => this.api.list(`/api/v1/apps/${String(id)}/credentials/secrets`)),
      ),
    };
  }

  /** A web application as the console makes one, under a name of anybody's. @returns its id */
  async createWebApplication(label: string): Promise<string> {
    const made = await this.api.call('POST', '/api/v1/apps', {
      name: 'oidc_client',
      label,
      signOnMode: 'OPENID_CONNECT',
      credentials: { oauthClient: { token_endpoint_auth_method: 'client_secret_basic' } },
      settings: {
        oauthClient: {
          application_type: 'web',
          grant_types: ['authorization_code'],
          response_types: ['code'],
          redirect_uris: ['http://localhost:8080/authorization-code/callback'],
        },
      },
    });
    return z.looseObject({ id: z.string() }).parse(made).id;
  }

  /** Whether a run has its lease. */
  async isTaken(): Promise<boolean> {
    return (await this.api.list(`/api/v1/groups?q=${leaseName}`)).length > 0;
  }

  /** Whether it is the same as it was in every field. */
  async is(before: object): Promise<boolean> {
    return isDeepStrictEqual(await this.whole(), before);
  }

  /** An application of the org as it is now. */
  async application(label: string): Promise<Application> {
    const [found] = await this.api.list(`/api/v1/apps?q=${encodeURIComponent(label)}`);
    return applicationSchema.parse(found);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.process[Symbol.asyncDispose]();
  }
}

const applicationSchema = z.looseObject({
  id: z.string(),
  label: z.string(),
  settings: z.looseObject({
    oauthClient: z.looseObject({ grant_types: z.array(z.string()) }),
  }),
});

type Application = z.output<typeof applicationSchema>;
