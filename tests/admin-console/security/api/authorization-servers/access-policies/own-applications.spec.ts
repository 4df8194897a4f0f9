import { beLetThroughBy, expect, requirement, test } from '../../../../../../fixtures/index.ts';

test.use({ level: 'observe', given: { interactionCode: 'on' } });

test.describe('Security > API > Authorization Servers > Access Policies > applications of the org', () => {
  test(
    'are let through by some rule where they have the grant Interaction Code and a policy for them',
    requirement('AS-IC-02'),
    async ({ org }) => {
      const apps = await org.asItStands.applications({ grants: ['interaction_code'] });
      const servers = await org.asItStands.authorizationServers();

      expect(apps).toEach(beLetThroughBy(servers, 'interaction_code'));
    },
  );
});
