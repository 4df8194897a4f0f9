import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.describe('Applications > Applications > Create App Integration > Save', () => {
  test.use({ level: 'create' });

  test(
    'creates the integration with everything that was filled in',
    requirement('APP-NEW-24'),
    async ({ applicationsPage, org }) => {
      const label = org.uniqueName('app');
      const form = await applicationsPage.startNewApplication('web');
      await form.name.write(label);
      await form.signInRedirectUris.writeOnly('https://shop.example.com/callback');
      await form.signOutRedirectUris.writeOnly('https://shop.example.com/signed-out');
      expect(await org.applicationNames()).not.toContain(label);

      const created = await form.pressSave();

      await expect(created.headed(label)).toBeVisible();
      await expect(created.generalTab).toBeVisible();
      const names = await org.applicationNames();
      expect(names.filter((name) => name === label)).toEqual([label]);
      const app = await org.findApplication(label);
      expect(await app.representation()).toMatchObject({
        status: 'ACTIVE',
        settings: {
          oauthClient: {
            redirect_uris: ['https://shop.example.com/callback'],
            post_logout_redirect_uris: ['https://shop.example.com/signed-out'],
          },
        },
      });
    },
  );

  test(
    'creates nothing on Cancel',
    requirement('APP-NEW-24'),
    async ({ applicationsPage, org }) => {
      const label = org.uniqueName('app');
      const form = await applicationsPage.startNewApplication('web');
      await form.name.write(label);

      await form.cancel();

      expect(await org.applicationNames()).not.toContain(label);
    },
  );

  test(
    'makes a single-page application of what was begun as one, with the name that was filled in',
    requirement('APP-NEW-02', 'APP-NEW-14', 'APP-NEW-24'),
    async ({ applicationsPage, org }) => {
      const label = org.uniqueName('app');
      const form = await applicationsPage.walkToNewApplication('browser');
      await form.name.write(label);
      expect(await org.applicationNames()).not.toContain(label);
      const created = await form.pressSave();

      await expect(created.headed(label)).toBeVisible();
      await expect(created.generalSettings.applicationType).toContainText(/single[- ]page/i);
      const app = await org.findApplication(label);
      expect(await app.representation()).toMatchObject({
        status: 'ACTIVE',
        settings: { oauthClient: { application_type: 'browser' } },
      });
    },
  );
});

test.describe('Applications > Applications > Create App Integration > Save > name that is left', () => {
  // What is made under the console's own name does not bear that of the run.
  test.use({ level: 'disrupt' });

  test(
    'makes a web application of what was begun as one, with the name that was left',
    requirement('APP-NEW-02', 'APP-NEW-15'),
    async ({ applicationsPage, org }) => {
      const form = await applicationsPage.walkToNewApplication('web');
      await expect(form.name.input).not.toHaveValue('');
      const label = await form.name.read();
      expect(await org.applicationNames()).not.toContain(label);
      const created = await form.pressSave();

      await expect(created.headed(label)).toBeVisible();
      await expect(created.generalSettings.applicationType).toContainText('Web');
      const app = await org.findApplication(label);
      expect(await app.representation()).toMatchObject({
        settings: { oauthClient: { application_type: 'web' } },
      });
    },
  );
});
