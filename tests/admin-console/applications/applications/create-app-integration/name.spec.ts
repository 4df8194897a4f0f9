import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.describe('Applications > Applications > Create App Integration > name', () => {
  test.use({ level: 'create' });

  test(
    'have a name, which may be changed for a web application and is then the name of the integration',
    requirement('APP-NEW-14'),
    async ({ applicationsPage, org }) => {
      const label = org.uniqueName('app');
      await applicationsPage.open();
      await expect(applicationsPage.application(label)).toBeHidden();
      const form = await applicationsPage.startNewApplication('web');
      await expect(form.name.input).toBeEditable();
      await form.name.write(label);
      const created = await form.save();

      await expect(created.headed(label)).toBeVisible();
      expect(await org.applicationNames()).toContain(label);
      await applicationsPage.open();
      await expect(applicationsPage.application(label)).toBeVisible();
    },
  );
});

test.describe('Applications > Applications > Create App Integration > name that is left', () => {
  // What is made under the console's own name does not bear that of the run.
  test.use({ level: 'disrupt' });

  test(
    'have a name to begin with, which may be left for a single-page application',
    requirement('APP-NEW-15'),
    async ({ applicationsPage, org }) => {
      const form = await applicationsPage.startNewApplication('browser');
      await expect(form.name.input).not.toHaveValue('');
      const name = await form.name.read();
      expect(await org.applicationNames()).not.toContain(name);
      const created = await form.pressSave();

      await expect(created.headed(name)).toBeVisible();
      expect(await org.applicationNames()).toContain(name);
    },
  );
});
