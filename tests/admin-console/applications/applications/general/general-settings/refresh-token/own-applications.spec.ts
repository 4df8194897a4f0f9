import {
  expect,
  keepGracePeriodWithin,
  requirePkce,
  requirement,
  rotate,
  sayHowTokensBehave,
  sayNothingOfTokens,
  test,
} from '../../../../../../../fixtures/index.ts';

test.use({ level: 'observe', given: { rotation: 'general' } });

test.describe('Applications > Applications > an application > General > General Settings > Refresh Token > applications of the org', () => {
  test(
    'have the setting exactly where they have the grant',
    requirement('APP-RT-06'),
    async ({ org }) => {
      const withGrant = await org.asItStands.applications({ grants: ['refresh_token'] });
      const without = await org.asItStands.findApplications({ without: 'refresh_token' });

      expect(withGrant).toEach(sayHowTokensBehave);
      expect(without).toEach(sayNothingOfTokens);
    },
  );

  test(
    'have a grace period of 0 to 60 seconds where their tokens rotate',
    requirement('APP-RT-13'),
    async ({ org }) => {
      const apps = await org.asItStands.applications({ grants: ['refresh_token'] });

      expect(apps).toEach(keepGracePeriodWithin(0, 60));
    },
  );

  test(
    'require PKCE where they are single-page applications with Authorization Code and Refresh Token',
    requirement('APP-RT-18'),
    async ({ org }) => {
      const grants = ['authorization_code', 'refresh_token'];
      const apps = await org.asItStands.applications({ types: ['browser'], grants });
      org.asItStands.remark(apps, rotate);

      expect(apps).toEach(requirePkce);
    },
  );
});
