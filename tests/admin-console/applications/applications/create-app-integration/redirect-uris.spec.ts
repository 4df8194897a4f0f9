import { expect, requirement, test } from '../../../../../fixtures/index.ts';

const elsewhere = 'https://elsewhere.example.com/callback';

test.use({ level: 'create' });

test.describe('Applications > Applications > Create App Integration > redirect URIs', () => {
  test(
    'of a web application can be http://localhost:8080/authorization-code/callback and https://app.example.com/authorization-code/callback',
    requirement('APP-NEW-21', 'APP-NEW-23'),
    async ({ applicationsPage, org }) => {
      const local = 'http://localhost:8080/authorization-code/callback';
      const production = 'https://app.example.com/authorization-code/callback';
      const form = await applicationsPage.startNewApplication('web');
      const label = org.uniqueName('app');
      await form.name.write(label);
      await form.signInRedirectUris.writeAll([local, production]);
      const created = await form.pressSave();
      await expect(created.headed(label)).toBeVisible();

      const app = await org.findApplication(label);
      expect(await app.representation()).toMatchObject({
        settings: { oauthClient: { redirect_uris: [local, production] } },
      });
      const answered = await org.answeredRedirectUris(app, [local, production, elsewhere]);
      expect(answered).toEqual([local, production]);
    },
  );

  test(
    'of a single-page application can be http://localhost:8080/login/callback and https://app.example.com/login/callback',
    requirement('APP-NEW-21', 'APP-NEW-23'),
    async ({ applicationsPage, org }) => {
      const local = 'http://localhost:8080/login/callback';
      const production = 'https://app.example.com/login/callback';
      const form = await applicationsPage.startNewApplication('browser');
      const label = org.uniqueName('app');
      await form.name.write(label);
      await form.signInRedirectUris.writeAll([local, production]);
      const created = await form.pressSave();
      await expect(created.headed(label)).toBeVisible();

      const app = await org.findApplication(label);
      expect(await app.representation()).toMatchObject({
        settings: { oauthClient: { redirect_uris: [local, production] } },
      });
      const answered = await org.answeredRedirectUris(app, [local, production, elsewhere]);
      expect(answered).toEqual([local, production]);
    },
  );
});
