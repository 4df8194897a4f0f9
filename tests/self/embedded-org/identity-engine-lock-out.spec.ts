import { expect, test } from '@playwright/test';
import { IdxStatus } from '@okta/okta-auth-js';
import { OauthOrg } from './oauth-org.ts';
import { clientOf, messagesOf, nextOf } from './sdk-client.ts';
import { SignInSettings } from './sign-in-settings.ts';

const start = async () => {
  const org = await OauthOrg.start();
  org.setRuleGrants('interaction_code');
  const app = org.createApp();
  const settings = new SignInSettings(org.org);
  const client = clientOf(org, app);
  const { user } = org.people;
  const account = org.org.users.get(user.username);
  return { org, app, settings, client, user, account };
};

type Stage = Awaited<ReturnType<typeof start>>;

const guess = async ({ client, user }: Stage, times: number) => {
  await client.idx.start();
  const { username } = user;
  for (let i = 1; i < times; i++)
    await client.idx.proceed({ step: 'identify', username, password: 'wrong' });
  return client.idx.proceed({ step: 'identify', username, password: 'wrong' });
};

test.describe('Lock-out', () => {
  test('comes after as many wrong passwords as the policy says, and looks like one', async () => {
    const stage = await start();
    await using _ = stage.org;
    const { account, client, settings, user } = stage;
    settings.lockOutAfter(3);

    await guess(stage, 2);
    const before = account.status;
    const third = await guess(stage, 1);
    const right = await client.idx.proceed({ step: 'identify', ...user });

    expect(before).toBe('ACTIVE');
    expect(account.status).toBe('LOCKED_OUT');
    expect(messagesOf(third)[0]?.[0]).toBe('errors.E0000004');
    expect(messagesOf(right)[0]?.[0]).toBe('errors.E0000004');
  });

  test('is told where the policy shows it', async () => {
    const stage = await start();
    await using _ = stage.org;
    stage.settings.lockOutAfter(1, true);

    const refused = await guess(stage, 1);

    expect(messagesOf(refused)[0]?.[0]).toBe('errors.E0000119');
  });

  test('ends when an administrator unlocks the user', async () => {
    const stage = await start();
    await using _ = stage.org;
    stage.settings.lockOutAfter(1);
    await guess(stage, 1);

    stage.org.org.userLifecycle.unlock(stage.account.id);
    const finished = await stage.client.idx.proceed({ step: 'identify', ...stage.user });

    expect(finished.status).toBe(IdxStatus.SUCCESS);
  });

  test('ends when the user unlocks the account by e-mail', async () => {
    const stage = await start();
    await using org = stage.org;
    const { account, app, settings, user } = stage;
    settings.lockOutAfter(1);
    settings.selfService('selfServiceUnlock', true);
    await guess(stage, 1);
    const client = clientOf(org, app);

    const started = await client.idx.start();
    await client.idx.proceed({ step: 'unlock-account' });
    const sent = await client.idx.proceed({
      step: 'select-authenticator-unlock-account',
      identifier: user.username,
      authenticator: { id: org.org.authenticators.withKey('okta_email').id, methodType: 'email' },
    });
    const ended = await client.idx.proceed({
      step: 'challenge-authenticator',
      verificationCode: org.org.inbox.latest(user.username)?.code ?? '',
    });

    expect(nextOf(started)).toContain('unlock-account');
    expect(nextOf(sent)).toContain('challenge-authenticator');
    expect(ended.status).toBe(IdxStatus.TERMINAL);
    expect(messagesOf(ended)).toEqual([
      ['oie.selfservice.unlock_user.success.message', 'Your account is now unlocked!'],
    ]);
    expect(account.status).toBe('ACTIVE');
  });
});

test.describe('Access', () => {
  test('is denied by the app sign-in policy', async () => {
    const stage = await start();
    await using _ = stage.org;
    stage.settings.denyAccess(stage.app);
    await stage.client.idx.start();

    const refused = await stage.client.idx.proceed({ step: 'identify', ...stage.user });

    expect(refused.status).toBe(IdxStatus.TERMINAL);
    expect(messagesOf(refused)[0]?.[0]).toBe('security.access_denied');
  });
});
