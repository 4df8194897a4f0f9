import { expect, requirement, test, withStatus } from '../../../../../fixtures/index.ts';

const origin = 'https://app.example.com';

test.describe('Security > API > Trusted Origins > defined origins', () => {
  test.use({ level: 'create' });

  test(
    'do not come of themselves with an application that runs there',
    requirement('ORG-TO-01'),
    async ({ org }) => {
      await org.createApplication({ type: 'browser', redirectUri: `${origin}/callback` });
      expect(await org.trustedOrigins.entriesFor(origin)).toEqual([]);
      expect(await org.crossOriginCalls.from(origin)).not.toAllowOrigin(origin);

      await org.trustedOrigins.add(origin);

      const answer = await org.crossOriginCalls.from(origin);
      expect(answer).toMatchObject({ status: 200 });
      expect(answer).toAllowOrigin(origin);
    },
  );

  test(
    'may call the API while they are active, and again once they are activated',
    requirement('ORG-TO-01'),
    async ({ org }) => {
      const entry = await org.trustedOrigins.add(origin);
      const other = 'https://other.example.com';
      await org.trustedOrigins.add(other);
      const before = await org.configuration();

      await test.step('active', async () => {
        expect(await org.crossOriginCalls.from(origin)).toAllowOrigin(origin);
      });

      // Through the API: no document shows where the console deactivates an origin.
      await test.step('deactivated: this one alone is shut out', async () => {
        await org.trustedOrigins.deactivate(entry);
        expect(await org.configuration()).toEqual(withStatus(before, entry.id, 'INACTIVE'));
        expect(await org.crossOriginCalls.from(origin)).not.toAllowOrigin(origin);
        expect(await org.crossOriginCalls.from(other)).toAllowOrigin(other);
      });

      await test.step('activated: the whole org as it was', async () => {
        await org.trustedOrigins.activate(entry);
        expect(await org.crossOriginCalls.from(origin)).toAllowOrigin(origin);
        expect(await org.configuration()).toEqual(before);
      });
    },
  );

  test(
    'may no longer call the API when they are deleted, until they are defined anew',
    requirement('ORG-TO-01'),
    async ({ org, trustedOriginsPage }) => {
      const other = 'https://other.example.com';
      const kept = await org.trustedOrigins.add(other);
      const before = await org.configuration();
      const entry = await org.trustedOrigins.add(origin);
      expect(await org.crossOriginCalls.from(origin)).toAllowOrigin(origin);
      await trustedOriginsPage.open();

      await test.step('deleted: this one alone is gone, the rest of the org is as it was', async () => {
        await expect(trustedOriginsPage.row(entry.name)).toBeVisible();
        await trustedOriginsPage.delete(entry.name);
        // A list that is just being drawn anew lacks every row.
        await trustedOriginsPage.open();
        await expect(trustedOriginsPage.row(kept.name)).toBeVisible();
        await expect(trustedOriginsPage.row(entry.name)).toBeHidden();
        expect(await org.crossOriginCalls.from(origin)).not.toAllowOrigin(origin);
        expect(await org.crossOriginCalls.from(other)).toAllowOrigin(other);
        expect(await org.configuration()).toEqual(before);
      });

      await test.step('defined anew', async () => {
        const name = org.uniqueName('origin');
        expect(await trustedOriginsPage.tryToAdd({ name, origin })).toBe('saved');
        expect(await org.crossOriginCalls.from(origin)).toAllowOrigin(origin);
      });
    },
  );
});

test.describe('Security > API > Trusted Origins > defined origins > asterisk', () => {
  // An org that took an asterisk would be open to every website.
  test.use({ level: 'disrupt' });

  test(
    'are specific: an asterisk is refused, alone and within a URL',
    requirement('ORG-TO-06'),
    async ({ org }) => {
      const refused = { status: 400, body: { errorCode: 'E0000001' } };
      expect(await org.trustedOrigins.request(origin)).toMatchObject({ status: 200 });
      expect(await org.trustedOrigins.request('*')).toMatchObject(refused);
      expect(await org.trustedOrigins.request('https://*')).toMatchObject(refused);
      expect(await org.trustedOrigins.request('https://*.example.com')).toMatchObject(refused);
      const other = 'https://other.example.com';
      expect(await org.crossOriginCalls.from(origin)).toAllowOrigin(origin);
      expect(await org.crossOriginCalls.from(other)).not.toAllowOrigin(other);
    },
  );
});
