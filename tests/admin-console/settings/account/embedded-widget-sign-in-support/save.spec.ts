import { expect, requirement, test } from '../../../../../fixtures/index.ts';

const grants = ['authorization_code', 'interaction_code'];

test.use({ level: 'disrupt', given: { interactionCode: 'off' } });

test.describe('Settings > Account > Embedded widget sign-in support > Save', () => {
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
