import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Page } from '@playwright/test';
import { Hono } from 'hono';
import type { Application } from '../../../embedded-org/domain/applications.ts';
import { widgetAssets } from '../../../embedded-org/sign-in/widget-assets.ts';
import type { OauthOrg } from './oauth-org.ts';

/** A web site of an application, on a port of its own. */
export class Site implements AsyncDisposable {
  readonly #app = new Hono();
  readonly #server = createAdaptorServer({ fetch: (request) => this.#app.fetch(request) });
  #origin = '';

  static async start(): Promise<Site> {
    const site = new Site();
    site.#app.route('/', widgetAssets());
    site.#app.get('/', (c) => c.html(html));
    await new Promise<void>((resolve) => {
      site.#server.listen(0, '127.0.0.1', resolve);
    });
    site.#origin = `http://localhost:${(site.#server.address() as AddressInfo).port}`;
    return site;
  }

  /** An application of this site, whose origin the org trusts. */
  appAt(org: OauthOrg, interactionCode = true): Application {
    org.org.trustedOrigins.create(
      { name: 'Site', origin: this.#origin, scopes: [{ type: 'CORS' }] },
      'somebody',
    );
    return org.createApp({
      redirectUris: [`${this.#origin}/`],
      grantTypes: interactionCode
        ? ['authorization_code', 'interaction_code']
        : ['authorization_code'],
    });
  }

  async open(page: Page, org: OauthOrg, app: Application): Promise<void> {
    const query = new URLSearchParams({ issuer: org.issuer, clientId: app.clientId });
    await page.goto(`${this.#origin}/?${query.toString()}`);
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

const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Site</title></head>
<body>
<div id="widget"></div>
<output id="result"></output>
<script src="/assets/okta-signin-widget/js/okta-sign-in.min.js"></script>
<script>
const { issuer, clientId } = Object.fromEntries(new URLSearchParams(location.search));
const show = (text) => { document.getElementById('result').textContent = text; };
new OktaSignIn({
  issuer, clientId, redirectUri: location.origin + '/', language: 'en', el: '#widget',
  scopes: ['openid', 'profile'],
}).showSignInToGetTokens().then(
  (tokens) => show('signed in ' + tokens.idToken.claims.preferred_username),
  (error) => show('refused ' + error.errorCode),
);
</script>
</body>
</html>`;
