import { expect, requirement, test } from '../../../../../fixtures/index.ts';

const grants = ['authorization_code', 'interaction_code'];

test.describe('Settings > Account > Embedded widget sign-in support', () => {
  test.use({ level: 'observe' });

  test(
    'is found by the menu Settings > Account',
    requirement('ORG-IC-01'),
    async ({ accountPage }) => {
      await accountPage.openMenu();
      await expect(accountPage.menuEntry).toBeVisible();
      await accountPage.chooseFromMenu();
      await expect(accountPage.heading).toBeVisible();
      await expect(accountPage.embeddedWidgetSignIn.heading).toBeVisible();
    },
  );

  test('has an Edit of its own', requirement('ORG-IC-02'), async ({ accountPage }) => {
    await accountPage.open();
    await expect(accountPage.embeddedWidgetSignIn.editButton).toBeVisible();
    await accountPage.embeddedWidgetSignIn.pressEdit();
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
});

test.describe('Settings > Account > Embedded widget sign-in support > checkbox', () => {
  test.use({ level: 'observe', given: { interactionCode: 'off' } });

  test(
    'lets the checkbox «Interaction code» be selected in edit mode',
    requirement('ORG-IC-04'),
    async ({ accountPage }) => {
      await accountPage.open();
      const { embeddedWidgetSignIn: panel } = accountPage;
      await panel.edit();
      await expect(panel.interactionCode).not.toBeChecked();
      await expect(panel.interactionCode).toBeEnabled();
      await panel.select();
      await expect(panel.interactionCode).toBeChecked();
    },
  );
});

test.describe('Settings > Account > Embedded widget sign-in support > Save', () => {
  test.use({ level: 'disrupt', given: { interactionCode: 'off' } });

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
        const answer = await org.requestApplication('web', grants);
        expect(answer).toMatchObject({ status: 200 });
        expect((await org.holders('interaction_code')).applications).not.toEqual([]);
      });

      await test.step('switch off', async () => {
        await panel.disableInteractionCode();
        await accountPage.reload();
        await expect(panel.interactionCode).not.toBeChecked();
        await org.requestApplication('web', grants);
        expect((await org.holders('interaction_code')).applications).toEqual([]);
      });
    },
  );
});
