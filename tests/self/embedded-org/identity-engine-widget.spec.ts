import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { Hono } from 'hono';
import type { Application } from '../../../embedded-org/domain/applications.ts';
import { widgetAssets } from '../../../embedded-org/sign-in/widget-assets.ts';
import { OauthOrg } from './oauth-org.ts';

test.describe('@okta/okta-signin-widget 7 in a page of its own', () => {
  test('signs in and gets tokens', async ({ page }) => {
    await using org = await OauthOrg.start();
    await using site = await Site.start();
    org.setRuleGrants('interaction_code');
    const app = site.appAt(org);

    await site.open(page, org, app);
    await signIn(page, org);

    await expect(page.locator('#result')).toHaveText(`signed in ${org.people.user.username}`);
    const cookies = await page.context().cookies(org.url);
    expect(cookies.map(({ name }) => name)).toContain('idx');
  });

  test('does not ask again while there is a session', async ({ page }) => {
    await using org = await OauthOrg.start();
    await using site = await Site.start();
    org.setRuleGrants('interaction_code');
    const app = site.appAt(org);
    await site.open(page, org, app);
    await signIn(page, org);
    await expect(page.locator('#result')).toContainText('signed in');

    await site.open(page, org, app);

    await expect(page.locator('#result')).toHaveText(`signed in ${org.people.user.username}`);
  });

  test('shows a misconfiguration where the application lacks the grant', async ({ page }) => {
    await using org = await OauthOrg.start();
    await using site = await Site.start();
    org.setRuleGrants('interaction_code');

    await site.open(page, org, site.appAt(org, false));

    await expect(page.getByText('Potential misconfiguration detected')).toBeVisible();
    await expect(page.locator('#result')).toContainText('unauthorized_client');
  });

  test('shows that access is not allowed where the rule lacks the grant', async ({ page }) => {
    await using org = await OauthOrg.start();
    await using site = await Site.start();
    org.setRuleGrants('authorization_code');

    await site.open(page, org, site.appAt(org));

    await expect(page.getByText('You are not allowed to access this app.')).toBeVisible();
    await expect(page.locator('[name="identifier"]')).toBeHidden();
  });
});

const signIn = async (page: Page, org: OauthOrg): Promise<void> => {
  await page.locator('[name="identifier"]').fill(org.people.user.username);
  await page.locator('[name="credentials.passcode"]').fill(org.people.user.password);
  await page.locator('input[data-type="save"]').click();
};

/** A web site of an application, on a port of its own. */
class Site implements AsyncDisposable {
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
