import { z } from 'zod';
import type { ApiAccess } from '../../../fixtures/api-access.ts';
import { Journal } from '../../../fixtures/live/journal.ts';
import type { OrgSwitch } from '../../../fixtures/live/org-switch.ts';
import { readSnapshot } from '../../../fixtures/live/snapshot.ts';
import { ManagementApi } from '../../../fixtures/management-api.ts';

const identified = z.looseObject({ id: z.string() });
const named = z.array(z.looseObject({ id: z.string(), name: z.string() }));

/** What a disrupting run does to an org, in miniature: of everything it can do, something. */
export class DisruptingRun {
  readonly #api: ManagementApi;
  readonly #orgSwitch: OrgSwitch;
  readonly #journal: Journal;
  #made = 0;

  private constructor(api: ManagementApi, orgSwitch: OrgSwitch, journal: Journal) {
    this.#api = api;
    this.#orgSwitch = orgSwitch;
    this.#journal = journal;
  }

  /** Reads the org and begins a journal. */
  static async begin(
    access: ApiAccess,
    orgSwitch: OrgSwitch,
    folder: string,
    runId: string,
  ): Promise<DisruptingRun> {
    const api = new ManagementApi(access);
    const snapshot = await readSnapshot(api, orgSwitch);
    const { orgUrl } = access;
    const at = new Date().toISOString();
    const journal = Journal.begin(folder, { orgUrl, runId, level: 'disrupt', at, snapshot });
    return new DisruptingRun(api, orgSwitch, journal);
  }

  get journal(): Journal {
    return this.#journal;
  }

  /** Creates, switches and changes. */
  async disrupt(): Promise<void> {
    await this.switch(!(await this.#orgSwitch.read()));
    await this.createApplication();
    await this.#createServer();
    await this.switch(!(await this.#orgSwitch.read()));
    await this.#createOthers();
    await this.#changeEmail();
    await this.#switchFeature();
    await this.switch(!(await this.#orgSwitch.read()));
    await this.#createRuleOfOthers();
  }

  async switch(on: boolean): Promise<void> {
    this.#journal.switches('Interaction Code', !on, on);
    await this.#orgSwitch.set(on);
  }

  async createApplication(): Promise<void> {
    const label = this.#name('application', 'app');
    await this.#api.call('POST', '/api/v1/apps', {
      name: 'oidc_client',
      label,
      signOnMode: 'OPENID_CONNECT',
      settings: {
        oauthClient: {
          application_type: 'web',
          grant_types: ['authorization_code'],
          redirect_uris: ['https://run.example/callback'],
        },
      },
    });
  }

  async #createServer(): Promise<void> {
    const root = '/api/v1/authorizationServers';
    const server = identified.parse(
      await this.#api.call('POST', root, {
        name: this.#name('server', 'server'),
        audiences: ['api://run'],
      }),
    );
    await this.#createPolicy(`${root}/${server.id}`);
  }

  async #createPolicy(server: string): Promise<void> {
    const policies = `${server}/policies`;
    const policy = identified.parse(
      await this.#api.call('POST', policies, {
        name: this.#name('policy', 'policy'),
        conditions: { clients: { include: ['ALL_CLIENTS'] } },
      }),
    );
    await this.#createRule(`${policies}/${policy.id}/rules`);
  }

  async #createRule(rules: string): Promise<void> {
    await this.#api.call('POST', rules, {
      name: this.#name('rule', 'rule'),
      priority: 1,
      conditions: {
        people: { groups: { include: ['EVERYONE'] } },
        grantTypes: { include: ['authorization_code'] },
        scopes: { include: ['*'] },
      },
    });
  }

  /** A rule at the head of a policy, and a policy of a server, which others have made. */
  async #createRuleOfOthers(): Promise<void> {
    const root = '/api/v1/authorizationServers';
    const servers = named.parse(await this.#api.list(root));
    const stock = `${root}/${servers.find(({ name }) => name === 'Stock')?.id ?? ''}`;
    const [people] = named.parse(await this.#api.list(`${stock}/policies`));
    await this.#createRule(`${stock}/policies/${people?.id ?? ''}/rules`);
    await this.#createPolicy(stock);
  }

  async #createOthers(): Promise<void> {
    await this.#api.call('POST', '/api/v1/trustedOrigins', {
      name: this.#name('trusted origin', 'origin'),
      origin: 'https://run.example',
      scopes: [{ type: 'CORS' }],
    });
    await this.#api.call('POST', '/api/v1/groups', {
      profile: { name: this.#name('group', 'group') },
    });
    await this.#api.call('POST', '/api/v1/policies', {
      type: 'ACCESS_POLICY',
      name: this.#name('policy', 'sign-on'),
      status: 'ACTIVE',
    });
    const login = this.#name('user', 'user', '@run.example');
    await this.#api.call('POST', '/api/v1/users?activate=true', {
      profile: { firstName: 'Run', lastName: 'Run', email: login, login },
      credentials: { password: { value: 'A-lake-in-the-Alps-7' } },
    });
  }

  async #changeEmail(): Promise<void> {
    const root = '/api/v1/authenticators';
    const all = z
      .array(
        z.looseObject({ id: z.string(), key: z.string(), settings: z.looseObject({}).optional() }),
      )
      .parse(await this.#api.list(root));
    const email = all.find(({ key }) => key === 'okta_email');
    if (!email) throw new Error('The org has no e-mail authenticator.');
    const after = { ...email, settings: { ...email.settings, allowedFor: 'recovery' } };
    this.#journal.changes(`${root}/${email.id}`, email, after);
    await this.#api.call('PUT', `${root}/${email.id}`, after);
  }

  /** Two of them, the first of which the second needs. */
  async #switchFeature(): Promise<void> {
    const root = '/api/v1/features';
    const all = named.parse(await this.#api.list(root));
    const chosen = all.filter(({ name }) => name.startsWith('Okta account management policy'));
    for (const feature of chosen) {
      const after = { ...feature, status: 'ENABLED' };
      this.#journal.changes(`${root}/${feature.id}`, feature, after);
      await this.#api.call('POST', `${root}/${feature.id}/ENABLE`);
    }
  }

  #name(kind: string, inName: string, rest = ''): string {
    this.#made += 1;
    const name = `conformance-${this.#journal.runId}-${inName}-${this.#made}${rest}`;
    this.#journal.creates(kind, name);
    return name;
  }
}
