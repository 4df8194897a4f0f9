import {
  beAllowed,
  beShutOut,
  beSpecific,
  expect,
  requirement,
  test,
} from '../../../../../fixtures/index.ts';

test.use({ level: 'observe' });

test.describe('Security > API > Trusted Origins > origins of the org', () => {
  test('are specific: none stands for others', requirement('ORG-TO-06'), async ({ org }) => {
    expect(await org.asItStands.trustedOrigins()).toEach(beSpecific);
  });

  test('may read what the org answers', requirement('ORG-TO-03'), async ({ org }) => {
    expect(await org.asItStands.answersToTrustedOrigins()).toEach(beAllowed);
  });

  test(
    'are all that may: redirect URIs of applications elsewhere may not',
    requirement('ORG-TO-01'),
    async ({ org }) => {
      expect(await org.asItStands.answersToOtherRedirectUris()).toEach(beShutOut);
    },
  );
});
