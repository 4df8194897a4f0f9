import { expect, requirement, test } from '../../../../../../fixtures/index.ts';

test.use({ level: 'create', given: { interactionCode: 'on' } });

test.describe('Applications > Applications > an application > General > General Settings > Grant type > Save', () => {
  test(
    'has Refresh Token, which a web application can be given',
    requirement('APP-SET-15'),
    async ({ applicationPage, org }) => {
      const { generalSettings } = applicationPage;
      const app = await org.createApplication({ type: 'web' });
      await expect(app).not.toHoldGrant('refresh_token');
      await applicationPage.open(app);
      await generalSettings.edit();
      await expect(generalSettings.grants.box('refresh_token')).not.toBeChecked();

      await generalSettings.grants.select('refresh_token');
      await generalSettings.save();

      await expect(app).toHoldGrant('refresh_token');
    },
  );

  test(
    'lets Authorization Code and Refresh Token be selected together for a single-page application',
    requirement('APP-SET-16'),
    async ({ applicationPage, org }) => {
      const { generalSettings } = applicationPage;
      const app = await org.createApplication({ type: 'browser' });
      await app.setGrantTypes(['interaction_code']);
      await applicationPage.open(app);

      await test.step('where it has neither of them', async () => {
        await generalSettings.edit();
        await expect(generalSettings.grants.box('authorization_code')).not.toBeChecked();
        await expect(generalSettings.grants.box('refresh_token')).not.toBeChecked();
        await generalSettings.grants.select('authorization_code');
        await generalSettings.grants.select('refresh_token');
        await generalSettings.save();
        await expect(app).toHoldGrant('authorization_code');
        await expect(app).toHoldGrant('refresh_token');
      });

      await test.step('where it has one of them', async () => {
        await generalSettings.edit();
        await generalSettings.grants.clear('refresh_token');
        await generalSettings.save();
        await expect(app).not.toHoldGrant('refresh_token');
        await generalSettings.edit();
        await generalSettings.grants.select('authorization_code');
        await generalSettings.grants.select('refresh_token');
        await generalSettings.save();
        await expect(app).toHoldGrant('authorization_code');
        await expect(app).toHoldGrant('refresh_token');
      });

      await test.step('where it has both', async () => {
        await generalSettings.edit();
        await expect(generalSettings.grants.box('authorization_code')).toBeChecked();
        await expect(generalSettings.grants.box('refresh_token')).toBeChecked();
        await generalSettings.save();
        await expect(app).toHoldGrant('authorization_code');
        await expect(app).toHoldGrant('refresh_token');
      });
    },
  );
});
