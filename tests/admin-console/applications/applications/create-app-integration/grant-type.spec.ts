import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'create', given: { interactionCode: 'on' } });

test.describe('Applications > Applications > Create App Integration > Grant type', () => {
  test(
    'of a native application can be Interaction Code',
    requirement('APP-NEW-13'),
    async ({ applicationsPage, org }) => {
      const form = await applicationsPage.startNewApplication('native');
      const label = org.uniqueName('app');
      await form.name.write(label);
      const { grants, save } = await form.chooseGrants();
      await grants.showAll();
      await expect(grants.box('interaction_code')).toBeEnabled();
      await grants.select('interaction_code');
      await save();

      const app = await org.findApplication(label);
      await expect(app).toHoldGrant('interaction_code');
      expect(await org.signIn(app, org.ownAuthorizationServer)).toHaveSignedIn();
    },
  );

  test(
    'of a single-page application can be Interaction Code',
    requirement('APP-NEW-13'),
    async ({ applicationsPage, org }) => {
      const form = await applicationsPage.startNewApplication('browser');
      const label = org.uniqueName('app');
      await form.name.write(label);
      const { grants, save } = await form.chooseGrants();
      await grants.showAll();
      await expect(grants.box('interaction_code')).toBeEnabled();
      await grants.select('interaction_code');
      await save();

      const app = await org.findApplication(label);
      await expect(app).toHoldGrant('interaction_code');
      expect(await org.signIn(app, org.ownAuthorizationServer)).toHaveSignedIn();
    },
  );

  test(
    'of a web application can be Interaction Code, together with Refresh Token',
    requirement('APP-NEW-13', 'APP-NEW-17'),
    async ({ applicationsPage, org }) => {
      const form = await applicationsPage.startNewApplication('web');
      const label = org.uniqueName('app');
      await form.name.write(label);
      const { grants, save } = await form.chooseGrants();
      await grants.showAll();
      await expect(grants.box('interaction_code')).toBeEnabled();
      await grants.select('interaction_code');
      await grants.select('refresh_token');
      await expect(grants.box('interaction_code')).toBeChecked();
      await expect(grants.box('refresh_token')).toBeChecked();
      await save();

      const app = await org.findApplication(label);
      await expect(app).toHoldGrant('interaction_code');
      await expect(app).toHoldGrant('refresh_token');
      const signedIn = await org
        .flow(app, org.ownAuthorizationServer)
        .signIn(org.user, 'openid offline_access');
      expect(signedIn).toHaveSignedIn();
      expect(signedIn.token?.body).toHaveProperty('refresh_token');
    },
  );
});
