import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.describe('Settings > Account > Embedded widget sign-in support', () => {
  test(
    'is found by the menu Settings > Account',
    requirement('ORG-IC-01'),
    async ({ accountPage }) => {
      await accountPage.openFromMenu();
      await expect(accountPage.embeddedWidgetSignIn.heading).toBeVisible();
    },
  );

  test('has an Edit of its own', requirement('ORG-IC-02'), async ({ accountPage }) => {
    await accountPage.open();
    await expect(accountPage.embeddedWidgetSignIn.editButton).toBeVisible();
    await accountPage.embeddedWidgetSignIn.edit();
    await expect(accountPage.embeddedWidgetSignIn.saveButton).toBeVisible();
  });

  test(
    'keeps the checkbox locked until Edit',
    requirement('ORG-IC-03'),
    async ({ accountPage }) => {
      await accountPage.open();
      const { interactionCode } = accountPage.embeddedWidgetSignIn;
      await expect(interactionCode).toBeVisible();
      await expect(interactionCode).toBeDisabled();
      await accountPage.embeddedWidgetSignIn.edit();
      await expect(interactionCode).toBeEnabled();
    },
  );

  test(
    'lets the checkbox «Interaction code» be selected in edit mode',
    requirement('ORG-IC-04'),
    async ({ accountPage }) => {
      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.edit();
      await expect(accountPage.embeddedWidgetSignIn.interactionCode).not.toBeChecked();
      await accountPage.embeddedWidgetSignIn.select();
      await expect(accountPage.embeddedWidgetSignIn.interactionCode).toBeChecked();
    },
  );

  test(
    'stores the setting on Save, switched on and switched off',
    requirement('ORG-IC-05'),
    async ({ accountPage, org }) => {
      await accountPage.open();
      const { embeddedWidgetSignIn: panel } = accountPage;

      await test.step('switch on', async () => {
        await panel.enableInteractionCode();
        await accountPage.reload();
        await expect(panel.interactionCode).toBeChecked();
        const app = await org.createApplication({ grants: ['interaction_code'] });
        await expect(app).toHoldGrant('interaction_code');
      });

      await test.step('switch off', async () => {
        await panel.disableInteractionCode();
        await accountPage.reload();
        await expect(panel.interactionCode).not.toBeChecked();
        await org.requestApplication('web', ['authorization_code', 'interaction_code']);
        expect((await org.holders('interaction_code')).applications).toEqual([]);
      });
    },
  );
});
