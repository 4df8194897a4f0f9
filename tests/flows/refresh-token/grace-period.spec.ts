import { expect, requirement, test } from '../../../fixtures/index.ts';

test.use({ level: 'create' });

test.describe('Refresh token > grace period for token rotation', () => {
  test(
    'keeps the previous token valid up to its end, for a web app and a single-page app',
    requirement('APP-RT-14'),
    async ({ org }) => {
      const refreshTokens = { rotation_type: 'ROTATE', leeway: 30 } as const;
      const web = org.tokenClient(
        await org.createApplication({ grants: ['refresh_token'], refreshTokens }),
      );
      const singlePage = org.tokenClient(
        await org.createApplication({ type: 'browser', grants: ['refresh_token'], refreshTokens }),
      );
      const [ofWeb, ofSinglePage] = [await web.signIn(), await singlePage.signIn()];
      const sinceRotation = org.startStopwatch();
      expect(await web.refresh(ofWeb)).toHaveRenewed();
      expect(await singlePage.refresh(ofSinglePage)).toHaveRenewed();

      await test.step('at once', async () => {
        expect(await web.refresh(ofWeb)).toHaveRenewed();
        expect(await singlePage.refresh(ofSinglePage)).toHaveRenewed();
      });

      await test.step('28 of 30 seconds later', async () => {
        await sinceRotation.reach(28);
        const late = await web.refresh(ofWeb);
        const lateInBrowser = await singlePage.refresh(ofSinglePage);
        expect(late).toHaveRenewed();
        expect(lateInBrowser).toHaveRenewed();
      });
    },
  );

  test(
    'leaves the previous token invalid after its end, for a web app and a single-page app',
    requirement('APP-RT-15'),
    async ({ org }) => {
      const refreshTokens = { rotation_type: 'ROTATE', leeway: 30 } as const;
      const web = org.tokenClient(
        await org.createApplication({ grants: ['refresh_token'], refreshTokens }),
      );
      const singlePage = org.tokenClient(
        await org.createApplication({ type: 'browser', grants: ['refresh_token'], refreshTokens }),
      );
      const [ofWeb, ofSinglePage] = [await web.signIn(), await singlePage.signIn()];
      const sinceRotation = org.startStopwatch();
      expect(await web.refresh(ofWeb)).toHaveRenewed();
      expect(await singlePage.refresh(ofSinglePage)).toHaveRenewed();

      await test.step('20 of 30 seconds later: still valid', async () => {
        await sinceRotation.reach(20);
        expect(await web.refresh(ofWeb)).toHaveRenewed();
        expect(await singlePage.refresh(ofSinglePage)).toHaveRenewed();
      });

      await test.step('32 of 30 seconds later: invalid, though it was used meanwhile', async () => {
        await sinceRotation.reach(32);
        expect(await web.refresh(ofWeb)).toBeInvalidGrant();
        expect(await singlePage.refresh(ofSinglePage)).toBeInvalidGrant();
      });
    },
  );

  test('is counted in seconds', requirement('APP-RT-11'), async ({ org }) => {
    const withGracePeriod = async (leeway: number) => {
      const app = await org.createApplication({
        grants: ['refresh_token'],
        refreshTokens: { rotation_type: 'ROTATE', leeway },
      });
      return org.tokenClient(app);
    };
    const [short, long] = [await withGracePeriod(10), await withGracePeriod(60)];
    const [ofShort, ofLong] = [await short.signIn(), await long.signIn()];
    const sinceRotation = org.startStopwatch();
    expect(await short.refresh(ofShort)).toHaveRenewed();
    expect(await long.refresh(ofLong)).toHaveRenewed();

    await test.step('8 seconds later: both previous tokens are valid', async () => {
      await sinceRotation.reach(8);
      expect(await short.refresh(ofShort)).toHaveRenewed();
      expect(await long.refresh(ofLong)).toHaveRenewed();
    });

    await test.step('12 seconds later: that of 10 is not', async () => {
      await sinceRotation.reach(12);
      expect(await short.refresh(ofShort)).toBeInvalidGrant();
      const stillLong = await long.refresh(ofLong);
      expect(stillLong).toHaveRenewed();
    });

    await test.step('62 seconds later: that of 60 is not either', async () => {
      await sinceRotation.reach(62);
      expect(await long.refresh(ofLong)).toBeInvalidGrant();
    });
  });

  test(
    'does not exist when it is 0: the previous token is refused after the rotation, for a web app and a single-page app',
    requirement('APP-RT-17'),
    async ({ org }) => {
      for (const type of ['web', 'browser'] as const) {
        const app = await org.createApplication({
          type,
          grants: ['refresh_token'],
          refreshTokens: { rotation_type: 'ROTATE', leeway: 30 },
        });
        const client = org.tokenClient(app);

        await test.step(`${type}, 30: the previous token is valid`, async () => {
          const tokens = await client.signIn();
          expect(await client.refresh(tokens)).toHaveRenewed();
          expect(await client.refresh(tokens)).toHaveRenewed();
        });

        await test.step(`${type}, 0: it is refused`, async () => {
          await app.refreshTokens.set({ rotation_type: 'ROTATE', leeway: 0 });
          const tokens = await client.signIn();
          expect(await client.refresh(tokens)).toHaveRenewed();
          expect(await client.refresh(tokens)).toBeInvalidGrant();
        });

        await test.step(`${type}, 30 again: it is valid`, async () => {
          await app.refreshTokens.set({ rotation_type: 'ROTATE', leeway: 30 });
          const tokens = await client.signIn();
          expect(await client.refresh(tokens)).toHaveRenewed();
          expect(await client.refresh(tokens)).toHaveRenewed();
        });
      }
    },
  );
});
