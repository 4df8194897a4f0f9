import { expect, test } from '@playwright/test';
import type { OrgOptions } from '../../../embedded-org/index.ts';
import { startOrg } from '../../../embedded-org/index.ts';
import { generations, readGeneration } from '../../../pages/index.ts';

const consoles: readonly OrgOptions[] = [
  ...generations.map((generation) => ({ generation })),
  { generation: 'C', consoleVariations: ['create-app-integration-menu'] },
  { generation: 'C', consoleVariations: ['applications-and-resources'] },
];

test.describe('the generation of a console', () => {
  for (const options of consoles)
    test(`is read from a console made with ${JSON.stringify(options)}`, async ({
      context,
      page,
    }) => {
      await using org = await startOrg(options);
      await context.addCookies(org.adminSession());
      expect(await readGeneration(page, org.adminUrl)).toBe(options.generation);
    });
});
