import { expect, test } from '@playwright/test';
import { enterCredentials } from '../widget-form.ts';
import { OauthOrg } from './oauth-org.ts';
import { Site } from './widget-site.ts';

test.describe('@okta/okta-signin-widget 7 in a page of its own', () => {
  test('signs in and gets tokens', async ({ page }) => {
    await using org = await OauthOrg.start();
    await using site = await Site.start();
    org.setRuleGrants('interaction_code');
    const app = site.appAt(org);

    await site.open(page, org, app);
    await enterCredentials(page, org.people.user);

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
    await enterCredentials(page, org.people.user);
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
