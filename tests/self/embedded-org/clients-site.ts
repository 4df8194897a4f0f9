import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { Page } from '@playwright/test';
import { Hono } from 'hono';
import type { ClientsOrg, Registered } from './clients-org.ts';

const require = createRequire(import.meta.url);

/** Where the published files of a package are. */
const filesOf = (name: string): string =>
  join(dirname(require.resolve(`${name}/package.json`)), 'dist');

/** The web site of an application, on an origin of its own, with clients as their packages ship them. */
export class ClientSite implements AsyncDisposable {
  readonly #app = new Hono();
  readonly #server = createAdaptorServer({ fetch: (request) => this.#app.fetch(request) });
  #origin = '';

  /** @param html the page; its query names issuer and client */
  static async start(html: string): Promise<ClientSite> {
    const site = new ClientSite();
    site.#serve('/widget', filesOf('@okta/okta-signin-widget-6'));
    site.#serve('/auth-js', filesOf('@okta/okta-auth-js'));
    site.#app.get('/', (c) => c.html(html));
    await new Promise<void>((resolve) => {
      site.#server.listen(0, '127.0.0.1', resolve);
    });
    site.#origin = `http://localhost:${(site.#server.address() as AddressInfo).port}`;
    return site;
  }

  /** A single-page application of this site, whose origin the org trusts. */
  async registerAt(org: ClientsOrg, grantTypes: readonly string[]): Promise<Registered> {
    await org.api('POST', '/trustedOrigins', {
      name: 'The site',
      origin: this.#origin,
      scopes: [{ type: 'CORS' }],
    });
    return org.register({
      type: 'browser',
      grantTypes,
      authMethod: 'none',
      oauthClient: { redirect_uris: [`${this.#origin}/`] },
    });
  }

  async open(page: Page, org: ClientsOrg, app: Registered): Promise<void> {
    const query = new URLSearchParams({ issuer: org.issuer, clientId: app.clientId });
    await page.goto(`${this.#origin}/?${query.toString()}`);
  }

  #serve(path: string, folder: string): void {
    this.#app.get(`${path}/:file{[\\w./-]+}`, async (c) => {
      const file = c.req.param('file');
      const type = file.endsWith('.css') ? 'text/css' : 'text/javascript';
      return c.body(await readFile(join(folder, file)), 200, { 'content-type': type });
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.close(() => {
        resolve();
      });
      if ('closeAllConnections' in this.#server) this.#server.closeAllConnections();
    });
  }
}
