import { expect, test } from '@playwright/test';
import { tokenAccess } from '../../../fixtures/api-access.ts';
import { Governor } from '../../../fixtures/live/governor.ts';
import { ManagementApi } from '../../../fixtures/management-api.ts';
import { OrgProcess } from '../commands/org-process.ts';

test('a burst against an org of its own sees no 429, and none is given', async () => {
  // Minutes of two seconds: the org's own clock and the governor's are the machine's.
  await using org = await OrgProcess.start(
    ...['--port', '0', '--rate-limits', 'integrator-free', '--rate-limit-window', '2'],
  );
  const given: number[] = [];
  const governor = new Governor({
    send: async (input, init) => {
      const response = await fetch(input, init);
      given.push(response.status);
      return response;
    },
  });
  const api = new ManagementApi(tokenAccess(org.orgUrl, org.apiToken, governor.fetch));
  const answers = await Promise.all(
    Array.from({ length: 25 }, () => api.send('GET', '/api/v1/apps')),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(25).fill(200));
  expect(given).toEqual(Array(25).fill(200));
  expect(governor.traffic).toMatchObject({
    calls: { '/api/v1/apps': 25 },
    waits: { '/api/v1/apps': { count: 2 } },
  });
  expect(api.calls).toEqual(governor.traffic.calls);
});
