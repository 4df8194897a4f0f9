import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import type { EmbeddedOrg, OrgOptions } from '../../../embedded-org/index.ts';
import { startOrg } from '../../../embedded-org/index.ts';
import { embeddedClock } from '../../../fixtures/embedded-clock.ts';
import type { SignInPlan } from '../../../fixtures/live/admin-session.ts';

export { expect } from '@playwright/test';

/** An org that is signed in to as a live one is, and where its sessions are kept meanwhile. */
export class ConsoleOfOrg {
  readonly org: EmbeddedOrg;
  readonly directory: string;

  constructor(org: EmbeddedOrg, directory: string) {
    this.org = org;
    this.directory = directory;
  }

  /** The plan of the administrator’s sign-in: by the org's clock, whose time passes at once. */
  get plan(): SignInPlan {
    const { admin, adminUrl, orgUrl } = this.org;
    return {
      orgUrl,
      adminUrl,
      credentials: admin,
      run: 'run-1',
      directory: this.directory,
      ...embeddedClock(this.org),
    };
  }

  /** All sessions end: of the console and of the org. */
  endSessions(): void {
    this.org.clock.advance(13 * 3_600_000);
  }

  get file(): string {
    const [name = ''] = readdirSync(this.directory).filter((entry) => entry.endsWith('.json'));
    return path.join(this.directory, name);
  }

  /** The org tells who is locked out; as it comes, it does not. */
  async showLockOut(): Promise<void> {
    const [policy] = (await this.api('GET', '/policies?type=PASSWORD')) as {
      id: string;
      settings: { password: { lockout: object } };
    }[];
    if (!policy) throw new Error('There is no password policy.');
    const { password } = policy.settings;
    const lockout = { ...password.lockout, maxAttempts: 1, showLockoutFailures: true };
    await this.api('PUT', `/policies/${policy.id}`, {
      ...policy,
      settings: { ...policy.settings, password: { ...password, lockout } },
    });
  }

  /** Somebody has given the wrong password once too often. */
  async lock(): Promise<void> {
    const { username } = this.org.admin;
    await this.org.request('/api/v1/authn', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: 'guessed' }),
    });
  }

  /** An application that asks everybody for two factors. */
  async createDemandingApp(redirectUri: string): Promise<{ clientId: string }> {
    const app = (await this.api('POST', '/apps', {
      name: 'oidc_client',
      label: 'Step-up',
      signOnMode: 'OPENID_CONNECT',
      credentials: { oauthClient: { token_endpoint_auth_method: 'none' } },
      settings: {
        implicitAssignment: true,
        oauthClient: {
          application_type: 'browser',
          grant_types: ['authorization_code'],
          response_types: ['code'],
          redirect_uris: [redirectUri],
        },
      },
    })) as { id: string; credentials: { oauthClient: { client_id: string } } };
    const policies = (await this.api('GET', '/policies?type=ACCESS_POLICY')) as {
      id: string;
      name: string;
    }[];
    const policy = policies.find(({ name }) => name === 'Any two factors');
    await this.api('PUT', `/apps/${app.id}/policies/${policy?.id ?? ''}`);
    return { clientId: app.credentials.oauthClient.client_id };
  }

  /** Asks the Management API, as a super administrator. */
  async api(method: string, resource: string, body?: object): Promise<unknown> {
    const response = await this.org.request(`/api/v1${resource}`, {
      method,
      headers: { authorization: `SSWS ${this.org.apiToken}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    return response.status === 204 ? undefined : response.json();
  }
}

export const test = base.extend<{ options: OrgOptions; live: ConsoleOfOrg }>({
  options: [{}, { option: true }],
  live: async ({ options }, use) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'sessions-'));
    await using org = await startOrg(options);
    await use(new ConsoleOfOrg(org, directory));
    rmSync(directory, { recursive: true });
  },
});
