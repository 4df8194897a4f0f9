import { expect, test } from '@playwright/test';
import { OauthOrg, newProof } from './oauth-org.ts';
import { SignInSettings } from './sign-in-settings.ts';

test('The System Log tells of sign-ins, wrong passwords and lock-outs', async () => {
  await using org = await OauthOrg.start();
  org.setRuleGrants('interaction_code');
  new SignInSettings(org.org).lockOutAfter(1);
  const app = org.createApp();
  const { username, password } = org.people.user;
  const identify = async (passcode: string) => {
    const { body } = await org.interact(app, newProof());
    const { body: shown } = await org.postJson('/idp/idx/introspect', {
      interactionHandle: body['interaction_handle'],
    });
    await org.postJson('/idp/idx/identify', {
      stateHandle: shown['stateHandle'],
      identifier: username,
      credentials: { passcode },
    });
  };

  await identify(password);
  await identify('wrong');

  const events = org.org.log
    .all()
    .filter(({ actor }) => actor.alternateId === username)
    .map(({ eventType, outcome }) => `${eventType} ${outcome.result}`);
  expect(events).toEqual(
    expect.arrayContaining([
      'user.session.start SUCCESS',
      'user.session.start FAILURE',
      'user.account.lock FAILURE',
    ]),
  );
});
