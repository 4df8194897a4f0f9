import { expect, requirement, test } from '../../../../../../../fixtures/index.ts';

const loginUri = 'https://app.example.com/login';

test.use({ level: 'create' });

test.describe('Applications > Applications > an application > General > General Settings > LOGIN > Initiate login URI', () => {
  test(
    'is a box whose address the application keeps: entered, changed, emptied',
    requirement('APP-LOGIN-03'),
    async ({ applicationPage, org }) => {
      const app = await org.createApplication();
      const { generalSettings } = applicationPage;
      const { initiateLoginUri } = generalSettings.login;
      await applicationPage.open(app);
      await generalSettings.edit();
      await expect(generalSettings.login.heading).toBeVisible();
      await expect(initiateLoginUri.input).toBeEditable();

      await initiateLoginUri.write(loginUri);
      await generalSettings.attemptToSave();
      expect(await app.login.initiateLoginUri()).toBe(loginUri);

      await applicationPage.reload();
      await generalSettings.edit();
      await expect(initiateLoginUri.input).toHaveValue(loginUri);
      await initiateLoginUri.write('http://localhost:8080/start');
      await generalSettings.attemptToSave();
      expect(await app.login.initiateLoginUri()).toBe('http://localhost:8080/start');

      await generalSettings.edit();
      await initiateLoginUri.write('');
      await generalSettings.attemptToSave();
      expect(await app.login.initiateLoginUri()).toBeUndefined();
    },
  );

  test(
    'lets Okta start the sign-in as long as it is given: the App Embed Link then leads there',
    requirement('APP-LOGIN-04'),
    async ({ applicationPage, org }) => {
      const app = await org.createApplication();
      const { generalSettings } = applicationPage;
      const { login } = generalSettings;
      const link = await app.login.embedLink();
      const before = await org.configuration();

      await test.step('not given: it leads to no application', async () => {
        expect(await org.visit().leadsTo(link, org.user)).toBeUndefined();
      });

      await test.step('given: it leads to the address', async () => {
        await applicationPage.open(app);
        await generalSettings.edit();
        await login.letOktaStart();
        await login.initiateLoginUri.write(loginUri);
        await generalSettings.save();
        expect(await org.visit().leadsTo(link, org.user)).toLeadTo(loginUri);
      });

      await test.step('taken away again: it leads to no application, the whole org is as it was', async () => {
        await generalSettings.edit();
        await login.letOnlyAppStart();
        await login.initiateLoginUri.write('');
        await generalSettings.save();
        expect(await org.configuration()).toEqual(before);
        expect(await org.visit().leadsTo(link, org.user)).toBeUndefined();
      });
    },
  );

  test(
    'takes an address with a port behind its host, and refuses one with the port amid its host',
    requirement('APP-LOGIN-07'),
    async ({ applicationPage, org }) => {
      const wellFormed = 'https://example.com:8443/login';
      const asPrinted = 'https://example:0000.com/login';
      const { generalSettings } = applicationPage;

      await test.step('in the console', async () => {
        const app = await org.createApplication();
        await applicationPage.open(app);
        await generalSettings.edit();
        await generalSettings.login.initiateLoginUri.write(wellFormed);
        await generalSettings.attemptToSave();
        expect(await app.login.initiateLoginUri()).toBe(wellFormed);

        await generalSettings.edit();
        await generalSettings.login.initiateLoginUri.write(asPrinted);
        await generalSettings.attemptToSave();
        await expect(generalSettings.saveButton).toBeVisible();
        expect(await app.login.initiateLoginUri()).toBe(wellFormed);
      });

      await test.step('through the API', async () => {
        const app = await org.createApplication();
        expect(await app.login.requestInitiateLoginUri(wellFormed)).toMatchObject({ status: 200 });
        expect(await app.login.requestInitiateLoginUri(asPrinted)).toMatchObject({ status: 400 });
        expect(await app.login.initiateLoginUri()).toBe(wellFormed);
      });
    },
  );
});
