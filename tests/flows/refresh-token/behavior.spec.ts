import { expect, requirement, test } from '../../../fixtures/index.ts';

test.use({ level: 'create' });

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
    'a web app and a single-page app that missed their new token get it with the previous one',
    requirement('APP-RT-16'),
    async ({ org }) => {
      const refreshTokens = { rotation_type: 'ROTATE', leeway: 30 } as const;
      const web = org.tokenClient(
        await org.createApplication({ grants: ['refresh_token'], refreshTokens }),
      );
      const singlePage = org.tokenClient(
        await org.createApplication({ type: 'browser', grants: ['refresh_token'], refreshTokens }),
      );
      const [ofWeb, ofSinglePage] = [await web.signIn(), await singlePage.signIn()];
      expect(await web.refresh(ofWeb)).toHaveRenewed();
      expect(await singlePage.refresh(ofSinglePage)).toHaveRenewed();

      const retriedByWeb = await web.refresh(ofWeb);
      expect(retriedByWeb).toHaveRenewed();
      expect(retriedByWeb).not.toBringRefreshTokenOf(ofWeb);
      const retriedBySinglePage = await singlePage.refresh(ofSinglePage);
      expect(retriedBySinglePage).toHaveRenewed();
      expect(retriedBySinglePage).not.toBringRefreshTokenOf(ofSinglePage);

      await test.step('and go on with it when the previous one is over', async () => {
        await org.letPass(31);
        expect(await web.refresh(retriedByWeb)).toHaveRenewed();
        expect(await singlePage.refresh(retriedBySinglePage)).toHaveRenewed();
      });
    },
  );
});
