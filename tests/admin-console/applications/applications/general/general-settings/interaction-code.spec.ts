import { expect, requirement, test } from '../../../../../../fixtures/index.ts';

const grants = ['authorization_code', 'interaction_code'];

test.use({ level: 'create', given: { interactionCode: 'on' } });

test.describe('Applications > Applications > an application > General > General Settings > Interaction Code', () => {
  test(
    'is what an existing application lacks that cannot use the flow',
    requirement('APP-SET-12'),
    async ({ applicationPage, org }) => {
      const { generalSettings } = applicationPage;
      const withGrant = await org.createApplication({ grants: ['interaction_code'] });
      const without = await org.createApplication();
      expect(await org.signIn(withGrant, org.ownAuthorizationServer)).toHaveSignedIn();

      await applicationPage.open(without);
      await generalSettings.grants.showAll();
      await expect(generalSettings.grants.box('interaction_code')).toBeVisible();
      await expect(generalSettings.grants.box('interaction_code')).not.toBeChecked();
      await expect(without).not.toHoldGrant('interaction_code');
      const attempt = await org.signIn(without, org.ownAuthorizationServer);
      expect(attempt.interact).toBeUnauthorizedClient();
    },
  );

  test(
    'lets an existing application use the flow, once it is selected and saved',
    requirement('APP-SET-13'),
    async ({ applicationPage, org }) => {
      const { generalSettings } = applicationPage;
      const app = await org.createApplication();
      const { server } = await org.createAuthorizationServer(grants);
      expect(await org.signIn(app, server)).toHaveBeenTurnedAway();

      await applicationPage.open(app);
      await generalSettings.edit();
      await generalSettings.grants.showAll();
      await generalSettings.grants.select('interaction_code');
      await generalSettings.save();

      expect(await org.signIn(app, server)).toHaveSignedIn();
      expect(await org.signIn(app, org.ownAuthorizationServer)).toHaveSignedIn();
    },
  );

  test(
    'is stored by Save, selected as well as cleared',
    requirement('APP-SET-06'),
    async ({ applicationPage, org }) => {
      const { generalSettings } = applicationPage;
      const app = await org.createApplication();
      const another = await org.createApplication();
      const before = await org.configuration();
      await applicationPage.open(app);

      await test.step('selected', async () => {
        await generalSettings.edit();
        await generalSettings.grants.showAll();
        await generalSettings.grants.select('interaction_code');
        await generalSettings.save();
        await expect(app).toHoldGrant('interaction_code');
        await expect(another).not.toHoldGrant('interaction_code');
        await applicationPage.reload();
        await generalSettings.grants.showAll();
        await expect(generalSettings.grants.box('interaction_code')).toBeChecked();
      });

      await test.step('cleared: the whole org is as it was', async () => {
        await generalSettings.edit();
        await generalSettings.grants.showAll();
        await generalSettings.grants.clear('interaction_code');
        await generalSettings.save();
        await expect(app).not.toHoldGrant('interaction_code');
        expect(await org.configuration()).toEqual(before);
        await applicationPage.reload();
        await generalSettings.grants.showAll();
        await expect(generalSettings.grants.box('interaction_code')).not.toBeChecked();
      });
    },
  );

  test(
    'leaves the other grants selected, and working',
    requirement('APP-SET-14'),
    async ({ applicationPage, org }) => {
      const { generalSettings } = applicationPage;
      const { server } = await org.createAuthorizationServer([
        'authorization_code',
        'client_credentials',
      ]);
      await server.addScope('reports');
      const app = await org.createApplication({ grants: ['refresh_token', 'client_credentials'] });
      const before = await app.grantTypes();
      await applicationPage.open(app);
      await generalSettings.edit();
      await generalSettings.grants.showAll();

      await generalSettings.grants.select('interaction_code');
      await expect(generalSettings.grants.box('authorization_code')).toBeChecked();
      await expect(generalSettings.grants.box('refresh_token')).toBeChecked();
      await expect(generalSettings.grants.box('client_credentials')).toBeChecked();
      await generalSettings.save();

      await expect(app).toHoldGrant('interaction_code');
      expect((await app.grantTypes()).toSorted()).toEqual(
        [...before, 'interaction_code'].toSorted(),
      );
      expect(await org.clientCredentials(app, server, 'reports')).toMatchObject({ status: 200 });
    },
  );
});
