import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'observe', given: { interactionCode: 'on' } });

test.describe('Applications > Applications > Create App Integration > settings', () => {
  // Three fields of one form: one visit for all of them.

  test(
    'have checkboxes Interaction Code and Refresh Token under «Grant type», «Sign-in redirect URIs» and «Base URI»',
    requirement('APP-NEW-16', 'APP-NEW-19', 'APP-NEW-25'),
    async ({ applicationsPage }) => {
      const form = await applicationsPage.startNewApplication('web');
      await expect(form.signInRedirectUris.rows).toBeEditable();
      await expect(form.baseUris.rows).toBeEditable();

      await form.grants.showAll();
      await expect(form.grantsUnderTheirLabel.box('interaction_code')).toBeEnabled();
      await expect(form.grantsUnderTheirLabel.box('refresh_token')).toBeEnabled();
    },
  );

  test(
    'have «Login redirect URI» and no «Base URI» in the console of 2020',
    requirement('APP-NEW-20', 'APP-NEW-28'),
    async ({ applicationsPage }) => {
      const form = await applicationsPage.startNewApplication('browser');
      await expect(form.signInRedirectUris.rows).toBeEditable();
      await expect(form.baseUris.rows).toBeHidden();
    },
  );

  test('begin with a name', requirement('APP-NEW-15'), async ({ applicationsPage }) => {
    const form = await applicationsPage.startNewApplication('web');
    await expect(form.name.input).not.toHaveValue('');
  });
});
