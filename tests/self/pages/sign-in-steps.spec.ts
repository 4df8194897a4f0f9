import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { coseKeyOf } from '../../../embedded-org/domain/passkeys.ts';
import { HostedSignInPage } from '../../../pages/index.ts';
import { OauthOrg } from '../embedded-org/oauth-org.ts';
import { SignInSettings } from '../embedded-org/sign-in-settings.ts';

/** The administrator of an org, with what Google Authenticator shows now. */
const administratorOf = ({ org, people }: OauthOrg) => ({
  ...people.admin,
  code: () =>
    Promise.resolve(
      new TOTP({ secret: Secret.fromBase32(people.admin.totpSecret) }).generate({
        timestamp: org.clock.now(),
      }),
    ),
});

/** An application that asks for two factors, and where its sign-in begins. */
const demandingApp = (
  org: OauthOrg,
  policy = 'Any two factors',
  redirectUri = 'http://localhost:9/callback',
) => {
  const app = org.createApp({ redirectUris: [redirectUri] });
  app.signInPolicyId = org.signInPolicy(policy);
  const url = new URL('/oauth2/default/v1/authorize', org.url);
  url.search = new URLSearchParams({
    client_id: app.clientId,
    response_type: 'code',
    scope: 'openid',
    state: 'a-state',
    nonce: 'a-nonce',
    redirect_uri: redirectUri,
    code_challenge: 'a'.repeat(43),
    code_challenge_method: 'S256',
  }).toString();
  return url.href;
};

/** Where the application is sent back to. */
const startCallback = async (): Promise<{ url: string } & AsyncDisposable> => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end('<h1>Signed in</h1>');
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/callback`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

/** A page that looks like the widget in one step, for steps the embedded org does not have. */
const showing = (page: Page, content: string) =>
  page.setContent(`<main data-se="auth-container">${content}</main>`);

/** What the error says that ends a sign-in. */
const stopped = (signIn: Promise<void>): Promise<string> =>
  signIn.then(
    () => 'it went through',
    (error: unknown) => String(error),
  );

const signer = { username: 'some.user@example', password: 'not-a-Real-password-1' };

test.describe('Signing in at the org’s own page', () => {
  test('goes through name and password on one page, then a code', async ({ page }) => {
    await using org = await OauthOrg.start();
    await using callback = await startCallback();
    await page.goto(demandingApp(org, 'Any two factors', callback.url));
    await new HostedSignInPage(page).signIn(administratorOf(org));
    await expect(page.getByRole('heading', { name: 'Signed in' })).toBeVisible();
  });

  test('goes through the name alone, then a choice of authenticators, then the others', async ({
    page,
  }) => {
    await using org = await OauthOrg.start();
    new SignInSettings(org.org).identifierFirst();
    await using callback = await startCallback();
    await page.goto(demandingApp(org, 'Any two factors', callback.url));
    await new HostedSignInPage(page).signIn(administratorOf(org));
    await expect(page.getByRole('heading', { name: 'Signed in' })).toBeVisible();
  });

  test('goes through the name alone, then the only authenticator there is', async ({ page }) => {
    await using org = await OauthOrg.start();
    new SignInSettings(org.org).identifierFirst();
    await using callback = await startCallback();
    await page.goto(demandingApp(org, 'Password only', callback.url));
    await new HostedSignInPage(page).signIn(org.people.user);
    await expect(page.getByRole('heading', { name: 'Signed in' })).toBeVisible();
  });

  test('stops at the first refusal, with the org’s words: nobody is locked out', async ({
    page,
  }) => {
    await using org = await OauthOrg.start();
    const attempts: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/idp/idx/') && !pathname.endsWith('introspect'))
        attempts.push(pathname);
    });
    await page.goto(`${org.url}/login/login.htm`);
    const said = await stopped(
      new HostedSignInPage(page).signIn({ ...org.people.user, password: 'wrong' }),
    );
    expect(said).toMatch(/SignInStopped: The org refuses the sign-in of sample\.user@.*Unable/s);
    expect(attempts).toEqual(['/idp/idx/identify']);
  });

  test('says who has no authenticator where a code is asked', async ({ page }) => {
    await using org = await OauthOrg.start();
    const { password, username } = org.people.admin;
    await page.goto(demandingApp(org));
    const said = await stopped(new HostedSignInPage(page).signIn({ username, password }));
    expect(said).toContain(`The org asks ${username} for a one-time password`);
  });

  test('says that the org wants something set up', async ({ page }) => {
    await using org = await OauthOrg.start();
    new SignInSettings(org.org).enrolment({ okta_password: 'REQUIRED', google_otp: 'REQUIRED' });
    await page.goto(`${org.url}/login/login.htm`);
    const said = await stopped(new HostedSignInPage(page).signIn(org.people.user));
    expect(said).toContain('wants sample.user@embedded.example to set up a security method');
  });

  test('says that the password has expired', async ({ page }) => {
    await using org = await OauthOrg.start();
    new SignInSettings(org.org).passwordsLast(1);
    org.org.clock.advance(2 * 86_400_000);
    await page.goto(`${org.url}/login/login.htm`);
    const said = await stopped(new HostedSignInPage(page).signIn(org.people.user));
    expect(said).toContain('The password of sample.user@embedded.example has expired.');
  });

  test('does not stay signed in, and sets up nothing that can wait', async ({ page }) => {
    const pressed: string[] = [];
    await page.exposeFunction('pressed', (name: string) => pressed.push(name));
    const left = `<button onclick="document.body.innerHTML = '<h1>In</h1>'; pressed('later')">Remind me later</button>`;
    await showing(
      page,
      `<h2>Keep me signed in</h2><button>Stay signed in</button>
       <button id="decline">Don't stay signed in</button>`,
    );
    await page.locator('#decline').evaluate((button, content) => {
      button.addEventListener('click', () => {
        const main = document.querySelector('main');
        if (main) main.innerHTML = `<h2>Set up security methods</h2>${content}`;
        (window as unknown as { pressed(name: string): void }).pressed('decline');
      });
    }, left);
    await new HostedSignInPage(page).signIn(signer);
    expect(pressed).toEqual(['decline', 'later']);
  });

  test('shows what is there where no step is known', async ({ page }) => {
    page.setDefaultTimeout(500);
    await showing(page, '<h2>Prove that you are a person</h2><button>I am</button>');
    const said = await stopped(new HostedSignInPage(page).signIn(signer));
    expect(said).toMatch(/no step that is known.*Prove that you are a person/s);
  });
});

test.describe('Signing in at the org’s own page by a passkey', () => {
  /** An org whose administrator has one, which the browser shows by itself. */
  const startOrg = async (page: Page): Promise<OauthOrg> => {
    const org = await OauthOrg.start();
    const { authenticators, passkeys, users } = org.org;
    authenticators.setStatus(authenticators.withKey('webauthn').id, 'ACTIVE');
    const { credentials } = page.context();
    await credentials.install();
    const { id, publicKey } = await credentials.create('localhost');
    passkeys.enroll(users.get(org.people.admin.username).id, {
      credentialId: id,
      publicKey: coseKeyOf(publicKey) ?? '',
      signCount: 0,
    });
    return org;
  };

  for (const name of ['Security Key or Biometric', 'Passkeys', 'Company token'])
    test(`takes it out of a list, where it is called «${name}»`, async ({ page }) => {
      await using org = await startOrg(page);
      const { authenticators } = org.org;
      authenticators.withKey('webauthn').name = name;
      await using callback = await startCallback();
      await page.goto(demandingApp(org, 'Any two factors', callback.url));
      const { code: _, ...person } = administratorOf(org);
      await new HostedSignInPage(page).signIn({ ...person, hasPasskey: true });
      await expect(page.getByRole('heading', { name: 'Signed in' })).toBeVisible();
      const [used] = await page.context().credentials.get();
      expect(used?.signCount).toBe(1);
    });

  test('leaves it alone where the suite has codes only', async ({ page }) => {
    await using org = await startOrg(page);
    await using callback = await startCallback();
    await page.goto(demandingApp(org, 'Any two factors', callback.url));
    await new HostedSignInPage(page).signIn(administratorOf(org));
    await expect(page.getByRole('heading', { name: 'Signed in' })).toBeVisible();
    const [unused] = await page.context().credentials.get();
    expect(unused?.signCount).toBe(0);
  });

  test('goes from a passkey that was asked for to a code, and from a code to a passkey', async ({
    page,
  }) => {
    for (const [first, hasPasskey] of [
      ['webauthn', false],
      ['google_otp', true],
    ] as const) {
      await using org = await startOrg(page);
      await using callback = await startCallback();
      await page.goto(demandingApp(org, 'Any two factors', callback.url));
      const { code, ...person } = administratorOf(org);
      // Somebody has chosen already.
      await page.getByRole('textbox', { name: 'Username' }).fill(person.username);
      await page.getByLabel('Password', { exact: true }).fill(person.password);
      await page.getByRole('button', { name: 'Sign in' }).click();
      if (first === 'webauthn') await page.context().credentials.delete(await idOfPasskey(page));
      await page.locator(`[data-se="${first}"] [data-se="button"]`).click();
      await page.getByRole('heading', { name: /^verify with/i }).waitFor();
      await new HostedSignInPage(page).signIn({
        ...person,
        ...(hasPasskey ? { hasPasskey } : { code }),
      });
      await expect(page.getByRole('heading', { name: 'Signed in' })).toBeVisible();
    }
  });

  test('follows a page that leaves by itself while it is looked at', async ({ page }) => {
    await page.route('http://org.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>In</h1>' }),
    );
    await showing(page, '<div class="oie-verify-webauthn">Passkey</div>');
    const locators = Object.getPrototypeOf(page.locator('main')) as Locator;
    const honest = Object.getOwnPropertyDescriptor(locators, 'elementHandles') ?? {};
    // What Playwright says of elements whose document has just been left.
    locators.elementHandles = async () => {
      await page.goto('http://org.example/left');
      throw new Error('Protocol error (DOM.describeNode): Cannot find context with specified id');
    };
    try {
      await new HostedSignInPage(page).signIn({ ...signer, hasPasskey: true });
    } finally {
      Object.defineProperty(locators, 'elementHandles', honest);
    }
    await expect(page.getByRole('heading', { name: 'In' })).toBeVisible();
  });

  test('says who has none where one is asked for', async ({ page }) => {
    await using org = await startOrg(page);
    org.org.users.resetTotp(org.org.users.get(org.people.admin.username).id);
    await page.context().credentials.delete(await idOfPasskey(page));
    await page.goto(demandingApp(org));
    const { code: _, ...person } = administratorOf(org);
    const said = await stopped(new HostedSignInPage(page).signIn(person));
    expect(said).toContain(
      `The org asks ${person.username} for a passkey or security key, but this user has none here.`,
    );
  });
});

const idOfPasskey = async (page: Page): Promise<string> => {
  const [passkey] = await page.context().credentials.get();
  return passkey?.id ?? '';
};
