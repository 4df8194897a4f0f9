import {
  expect,
  haveNoRuleWith,
  lackGrant,
  requirement,
  test,
} from '../../../../../fixtures/index.ts';

test.use({ level: 'observe', given: { interactionCode: 'off' } });

test.describe('Settings > Account > Embedded widget sign-in support > switched off, as the org stands', () => {
  test('no application holds the grant', requirement('ORG-IC-20'), async ({ org }) => {
    expect(await org.asItStands.applications()).toEach(lackGrant('interaction_code'));
  });

  test(
    'no authorization server has a rule with the grant',
    requirement('ORG-IC-18'),
    async ({ org }) => {
      expect(await org.asItStands.authorizationServers()).toEach(
        haveNoRuleWith('interaction_code'),
      );
    },
  );
});
