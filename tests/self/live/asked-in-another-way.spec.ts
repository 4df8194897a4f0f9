import type { BrowserContext, Page } from '@playwright/test';
import { AdminSession } from '../../../fixtures/live/admin-session.ts';
import { openConsole } from '../../../fixtures/live/open-console.ts';
import { AccountPage } from '../../../pages/index.ts';
import type { ConsoleOfOrg } from './console-of-org.ts';
import { expect, test } from './console-of-org.ts';

const isIn = async (context: BrowserContext, { org }: ConsoleOfOrg): Promise<void> => {
  const page = await context.newPage();
  await page.goto(`${org.adminUrl}/admin/dashboard`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dashboard');
};

test.describe('a console that asks for the code before the password', () => {
  test.use({ options: { consoleVariations: ['totp-before-password'] } });

  test('lets in', async ({ context, live }) => {
    await new AdminSession(live.plan).enter(context);
    await isIn(context, live);
  });
});

test.describe('a console that offers a list, and asks whether to stay', () => {
  test.use({
    options: { consoleVariations: ['authenticator-list-first', 'keep-me-signed-in-is-asked'] },
  });

  test('lets in', async ({ context, live }) => {
    await new AdminSession(live.plan).enter(context);
    await isIn(context, live);
  });
});

test.describe('a console that refuses the first code', () => {
  test.use({ options: { consoleVariations: ['first-code-is-refused'] } });

  test('takes the next one', async ({ context, live }) => {
    await new AdminSession(live.plan).enter(context);
    await isIn(context, live);
  });

  test('takes the next one, too, where that comes while its page is deaf', async ({
    context,
    live,
  }) => {
    // The widget's form hears nothing for 200 ms, which are four seconds of a page whose time is slow.
    await context.addInitScript(() => {
      const now = Date.now.bind(Date);
      const begun = now();
      Date.now = () => begun + (now() - begun) / 20;
    });
    const answers: string[] = [];
    context.on('request', (request) => {
      if (request.url().endsWith('/idp/idx/challenge/answer'))
        answers.push(request.postData() ?? '');
    });
    await new AdminSession(live.plan).enter(context);
    await isIn(context, live);
    // Of a code that is refused and the one after it.
    expect(new Set(answers).size).toBe(2);
    expect(answers).toHaveLength(2);
  });
});

test.describe('a console that asks again on the way to a screen', () => {
  test.use({ options: { consoleVariations: ['authenticator-is-asked-again'] } });

  test('shows the screen', async ({ browser, live }) => {
    await using console = await openConsole(browser, { ...live.plan, generation: 'C' });
    const page = new AccountPage(console);
    let answered = 0;
    console.page.on('request', (request) => {
      if (request.url().endsWith('/idp/idx/identify')) answered += 1;
    });
    for (let times = 0; times < 3; times += 1) {
      await page.open();
      await expect(page.heading).toBeVisible();
    }
    expect(answered).toBe(1);
  });
});

/** Where an application of the org sends its users, who have to show two factors each time. */
const proofOf = async (live: ConsoleOfOrg, redirectUri: string): Promise<string> => {
  const { clientId } = await live.createDemandingApp(redirectUri);
  const url = new URL('/oauth2/default/v1/authorize', live.org.orgUrl);
  url.search = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    scope: 'openid',
    state: 'a-state',
    nonce: 'a-nonce',
    prompt: 'login',
    redirect_uri: redirectUri,
    code_challenge: 'a'.repeat(43),
    code_challenge_method: 'S256',
  }).toString();
  return url.href;
};

/** The tab of the step-up leads to the org's sign-in page, and closes itself after that. */
const askInTheTab = async (page: Page, live: ConsoleOfOrg): Promise<void> => {
  const stepUp = `${live.org.adminUrl}/admin/step-up`;
  const proof = await proofOf(live, `${stepUp}/verified`);
  const context = page.context();
  await context.route(stepUp, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<script>location.href = ${JSON.stringify(proof)}</script>`,
    }),
  );
  await context.addInitScript(() => {
    if (location.pathname === '/admin/step-up/verified') window.close();
  });
};

test.describe('a step-up in a tab', () => {
  test.use({ options: { consoleVariations: ['step-up-opens-a-tab'] } });

  test('is answered where it asks who is there, and the deed goes on', async ({
    browser,
    live,
  }) => {
    const told: string[] = [];
    await using console = await openConsole(browser, {
      ...live.plan,
      generation: 'C',
      foundBy: (entry) => told.push(entry.control),
    });
    await askInTheTab(console.page, live);
    const page = new AccountPage(console);
    await page.open();
    await page.embeddedWidgetSignIn.enableInteractionCode();
    expect(told).toEqual(['step-up']);
    await page.reload();
    await expect(page.embeddedWidgetSignIn.interactionCode).toBeChecked();
  });

  test('stops the deed where the org refuses', async ({ browser, live }) => {
    await using console = await openConsole(browser, { ...live.plan, generation: 'C' });
    await askInTheTab(console.page, live);
    const page = new AccountPage(console);
    await page.open();
    await live.showLockOut();
    await live.lock();
    await expect(page.embeddedWidgetSignIn.enableInteractionCode()).rejects.toThrow('is locked');
  });
});
