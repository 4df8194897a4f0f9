import {
  expect,
  haveASecret,
  needNoSecret,
  requirement,
  showWhoItIs,
  test,
} from '../../../../../../fixtures/index.ts';

test.use({ level: 'observe' });

test.describe('Applications > Applications > an application > General > Client Credentials > applications of the org', () => {
  test(
    'need no secret where they are single-page or native applications',
    requirement('APP-CRED-05'),
    async ({ org }) => {
      const apps = await org.asItStands.applications({ types: ['browser', 'native'] });

      expect(apps).toEach(needNoSecret);
    },
  );

  test(
    'show who they are where they are web applications',
    requirement('APP-CRED-07'),
    async ({ org }) => {
      const apps = await org.asItStands.applications({ types: ['web'] });

      expect(apps).toEach(showWhoItIs);
    },
  );

  test(
    'have a secret where they are web applications that show one',
    requirement('APP-CRED-04'),
    async ({ org }) => {
      const authMethods = /^client_secret_/;
      const apps = await org.asItStands.applications({ types: ['web'], authMethods });

      expect(apps).toEach(haveASecret(await org.asItStands.withoutSecret(apps)));
    },
  );
});
