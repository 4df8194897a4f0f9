import { expect, test } from '@playwright/test';
import { startOrg } from '../../../embedded-org/index.ts';

test.describe('latency', () => {
  for (const { title, path, held } of [
    { title: 'answers of the API', path: '/.well-known/openid-configuration', held: 'api' },
    { title: 'pages', path: '/login/login.htm', held: 'page' },
  ])
    test(`holds back ${title}, and they come all the same`, async () => {
      await using org = await startOrg({ latency: { [held]: 120 } });
      await org.warmUp();
      const started = performance.now();
      const response = await org.request(path);
      expect(performance.now() - started).toBeGreaterThanOrEqual(119);
      expect(response.status).toBe(200);
    });
});
