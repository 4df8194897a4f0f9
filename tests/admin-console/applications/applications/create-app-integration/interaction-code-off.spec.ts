import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'disrupt', given: { interactionCode: 'off' } });

test.describe('Applications > Applications > Create App Integration > Grant type > switched off for the org', () => {
  test(
    'has no checkbox for Interaction Code, until it is enabled at Settings > Account > Embedded widget sign-in support',
    requirement('APP-NEW-18'),
    async ({ accountPage, applicationsPage }) => {
      await test.step('off: there is no checkbox', async () => {
        const form = await applicationsPage.startNewApplication('web');
        await form.grants.showAll();
        await expect(form.grants.box('refresh_token')).toBeEnabled();
        await expect(form.grants.box('interaction_code')).toBeHidden();
      });

      await test.step('enabled there: there is a checkbox', async () => {
        await accountPage.open();
        await accountPage.embeddedWidgetSignIn.enableInteractionCode();
        const form = await applicationsPage.startNewApplication('web');
        await form.grants.showAll();
        await expect(form.grants.box('interaction_code')).toBeEnabled();
      });
    },
  );
});
