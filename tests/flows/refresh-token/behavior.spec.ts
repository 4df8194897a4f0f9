import { expect, requirement, test } from '../../../fixtures/index.ts';

test.describe('Refresh token > persistent or rotating', () => {
  test(
    'a persistent token can be used again and again and stays the same',
    requirement('APP-RT-04'),
    async ({ org }) => {
      const app = await org.createApplication({
        grants: ['refresh_token'],
        refreshTokens: { rotation_type: 'STATIC' },
      });
      const client = org.tokenClient(app);
      const tokens = await client.signIn();

      for (const use of ['first', 'second', 'third'])
        await test.step(`${use} use`, async () => {
          const renewed = await client.refresh(tokens);
          expect(renewed).toHaveRenewed();
          expect(renewed).toBringRefreshTokenOf(tokens);
        });
    },
  );

  test(
    'a rotating token is replaced by another one with every use',
    requirement('APP-RT-08'),
    async ({ org }) => {
      const app = await org.createApplication({
        grants: ['refresh_token'],
        refreshTokens: { rotation_type: 'ROTATE', leeway: 30 },
      });
      const client = org.tokenClient(app);
      const tokens = await client.signIn();

      const second = await client.refresh(tokens);
      expect(second).toHaveRenewed();
      expect(second).not.toBringRefreshTokenOf(tokens);

      const third = await client.refresh(second);
      expect(third).toHaveRenewed();
      expect(third).not.toBringRefreshTokenOf(second);
      expect(third).not.toBringRefreshTokenOf(tokens);
    },
  );

  test(
    'a client that missed its new token gets it with the previous one',
    requirement('APP-RT-16'),
    async ({ org }) => {
      const app = await org.createApplication({
        grants: ['refresh_token'],
        refreshTokens: { rotation_type: 'ROTATE', leeway: 30 },
      });
      const client = org.tokenClient(app);
      const tokens = await client.signIn();
      const missed = await client.refresh(tokens);
      expect(missed).toHaveRenewed();

      const retried = await client.refresh(tokens);
      expect(retried).toHaveRenewed();
      expect(retried).not.toBringRefreshTokenOf(tokens);

      await test.step('and goes on with it when the previous one is over', async () => {
        await org.letPass(31);
        expect(await client.refresh(retried)).toHaveRenewed();
      });
    },
  );
});
