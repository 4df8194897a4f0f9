import { expect, requirement, test } from '../../../../../fixtures/index.ts';

const local = 'http://localhost:3000';
const production = 'https://app.example.com';

// The trusted origins that come of it bear no name of the run's, and are the whole org's.
test.use({ level: 'disrupt' });

test.describe('Applications > Applications > Create App Integration > Base URIs', () => {
  test(
    'of a web application can be http://localhost:3000 and https://app.example.com',
    requirement('APP-NEW-26'),
    async ({ applicationsPage, org }) => {
      expect(await org.trustedOrigins.entriesFor(local)).toEqual([]);
      const form = await applicationsPage.startNewApplication('web');
      const label = await form.name.read();
      await form.baseUris.writeAll([local, production]);
      const created = await form.pressSave();

      await expect(created.headed(label)).toBeVisible();
      expect(await org.trustedOrigins.entriesFor(local)).toHaveLength(1);
      expect(await org.trustedOrigins.entriesFor(production)).toHaveLength(1);
    },
  );

  test(
    'of a single-page application can be http://localhost:8080 and https://app.example.com',
    requirement('APP-NEW-26'),
    async ({ applicationsPage, org }) => {
      const localPort8080 = 'http://localhost:8080';
      expect(await org.trustedOrigins.entriesFor(localPort8080)).toEqual([]);
      const form = await applicationsPage.startNewApplication('browser');
      const label = await form.name.read();
      await form.baseUris.writeAll([localPort8080, production]);
      const created = await form.pressSave();

      await expect(created.headed(label)).toBeVisible();
      expect(await org.trustedOrigins.entriesFor(localPort8080)).toHaveLength(1);
      expect(await org.trustedOrigins.entriesFor(production)).toHaveLength(1);
    },
  );

  test(
    'let the pages that are there call the org from the browser, and no others',
    requirement('APP-NEW-27'),
    async ({ applicationsPage, org }) => {
      const { crossOriginCalls } = org;
      expect(await crossOriginCalls.from(local)).not.toAllowOrigin(local);

      const form = await applicationsPage.startNewApplication('web');
      await form.baseUris.writeAll([local, production]);
      await form.save();

      expect(await crossOriginCalls.from(local)).toAllowOrigin(local);
      expect(await crossOriginCalls.from(production)).toAllowOrigin(production);
      const otherPort = 'http://localhost:3001';
      expect(await crossOriginCalls.from(otherPort)).not.toAllowOrigin(otherPort);
    },
  );
});
