import { expect, test } from '@playwright/test';
import { startOrg } from '../../../embedded-org/index.ts';

test.describe('A path that the org host does not have', () => {
  const unknown = [
    '/oauth2/v1/nothing',
    '/oauth2/default/nothing',
    '/idp/idx/nothing',
    '/api/v2/x',
  ];
  for (const path of unknown)
    test(`is an error that programs can read: ${path}`, async () => {
      await using org = await startOrg({ seed: { interactionCode: true } });

      const answer = await org.request(path);

      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({
        errorCode: 'E0000022',
        errorSummary: 'The endpoint does not support the provided HTTP method',
      });
    });

  const known: readonly (readonly [method: string, path: string])[] = [
    ['GET', '/oauth2/default/v1/token'],
    ['DELETE', '/oauth2/v1/authorize'],
    ['POST', '/oauth2/v1/keys'],
    ['GET', '/idp/idx/introspect'],
  ];
  for (const [method, path] of known)
    test(`is told apart from another method: ${method} ${path}`, async () => {
      await using org = await startOrg({ seed: { interactionCode: true } });

      const answer = await org.request(path, { method });

      expect(answer.status).toBe(405);
      expect(await answer.json()).toMatchObject({ errorCode: 'E0000022' });
    });

  test('is a page for people', async () => {
    await using org = await startOrg();

    const answer = await org.request('/nothing/here');

    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toContain('<title>Embedded Org - Page Not Found</title>');
  });
});
