import { startLiveTarget } from '../../../fixtures/live/live-target.ts';
import { ManagementApi } from '../../../fixtures/management-api.ts';
import { AccountPage, words } from '../../../pages/index.ts';
import { expect, test } from './console-of-org.ts';
import { observingWorkerOf } from './worker-of-org.ts';

const needs = { level: 'observe', given: {} } as const;

test.describe('A test of level observe', () => {
  test('sends no change to a live org by the API, and says what it was about to send', async ({
    browser,
    live,
  }) => {
    await using worker = await observingWorkerOf(live, browser);
    await using target = await startLiveTarget(worker, needs);
    const api = new ManagementApi(target.api);

    await expect(api.call('POST', '/api/v1/groups', { profile: { name: 'New' } })).rejects.toThrow(
      'it may only read, and it was about to ask the org for a change: POST /api/v1/groups. Nothing was sent.',
    );

    const groups = (await api.list('/api/v1/groups')) as { profile: { name: string } }[];
    expect(groups.map(({ profile }) => profile.name)).toEqual(['Everyone']);
  });

  test('saves nothing in the console of a live org', async ({ browser, live, page }) => {
    await using worker = await observingWorkerOf(live, browser);
    await using target = await startLiveTarget(worker, needs);
    const asked: string[] = [];
    page.on('requestfinished', (request) => asked.push(new URL(request.url()).pathname));
    await target.enterConsole(page, 'super administrator');
    const account = new AccountPage({
      page,
      adminUrl: live.org.adminUrl,
      generation: 'C',
      words: words.C,
      foundBy: () => undefined,
    });
    await account.open();
    const { embeddedWidgetSignIn: panel } = account;
    await panel.edit();
    await panel.select();

    await expect(panel.save()).rejects.toThrow();

    expect(asked).toContain('/admin/settings/account');
    expect(asked.filter((path) => path.includes('/deeds/'))).toEqual([]);
    await account.open();
    await expect(panel.interactionCode).not.toBeChecked();
  });
});
