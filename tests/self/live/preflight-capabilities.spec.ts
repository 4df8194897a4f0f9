import { expect, test } from '@playwright/test';
import type { OrgOptions } from '../../../embedded-org/index.ts';
import { startOrg } from '../../../embedded-org/index.ts';
import { readCapabilities } from '../../../fixtures/live/read-capabilities.ts';
import { accessWith, readingsOf } from './preflight-stage.ts';

const always = ['api-access-management', 'default-policy', 'identity-engine'];

const orgs: readonly { options: OrgOptions; has: readonly string[] }[] = [
  { options: {}, has: [...always, 'rotation-is-general'] },
  {
    options: { seed: { refreshTokenRotation: 'feature on' } },
    has: [...always, 'rotation-is-a-feature'],
  },
  {
    options: { engine: 'v1', seed: { defaultPolicy: false } },
    has: ['api-access-management', 'rotation-is-general'],
  },
];

test.describe('the capabilities of a live org', () => {
  for (const { has, options } of orgs)
    test(`are read from one made with ${JSON.stringify(options)}`, async () => {
      await using org = await startOrg(options);
      const read = await readCapabilities(readingsOf(org));
      expect(read.has.toSorted()).toEqual(has);
      expect(read.unread).toEqual([]);
    });

  test('are neither had nor lacked where the org does not let itself be asked', async () => {
    await using org = await startOrg();
    const forbidden = { errorCode: 'E0000006', errorSummary: 'You do not have permission' };
    const readings = readingsOf(org, {
      access: (access) => accessWith(access, { '/api/v1/features': [403, forbidden] }),
    });
    const read = await readCapabilities(readings);
    expect(read.has.toSorted()).toEqual(always);
    expect(read.unread).toEqual([
      {
        capability: 'rotation-is-a-feature',
        why: 'the org answered 403 E0000006: «You do not have permission»',
      },
      {
        capability: 'rotation-is-general',
        why: 'the org answered 403 E0000006: «You do not have permission»',
      },
    ]);
  });

  test('lack what an org without API Access Management has not got', async () => {
    await using org = await startOrg();
    const notBought = { errorCode: 'E0000015', errorSummary: 'You do not have permission' };
    const readings = readingsOf(org, {
      access: (access) => accessWith(access, { '/api/v1/authorizationServers': [401, notBought] }),
    });
    const read = await readCapabilities(readings);
    expect(read.has.toSorted()).toEqual(['identity-engine', 'rotation-is-general']);
    expect(read.unread).toEqual([]);
  });
});
