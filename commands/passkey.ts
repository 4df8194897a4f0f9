// npm run passkey -- FILE: an administrator sets up a passkey at a live org, in a browser window, and
// it is kept in FILE for OKTA_ADMIN_PASSKEY. 0 where it is, 1 where the org has not taken it, 2 where
// the configuration is refused.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { config } from 'dotenv';
import { readEnvironment } from '../fixtures/environment.ts';
import { isEnrolled, passkeyMadeIn } from '../fixtures/live/enrol-passkey.ts';
import { liveAccess } from '../fixtures/live/live-access.ts';
import { PasskeyFile } from '../fixtures/live/passkey-file.ts';
import { messageOf } from '../fixtures/message-of.ts';

config({ quiet: true });
const given = process.argv[2] ?? process.env['OKTA_ADMIN_PASSKEY'] ?? '';
// It is to be made: what the variable names need not be there yet.
process.env['OKTA_ADMIN_PASSKEY'] = '';
const refuse = (sentence: string): never => {
  console.error(sentence);
  process.exit(2);
};
if (given === '')
  refuse(
    'npm run passkey -- FILE: say where the passkey is to be kept, or set OKTA_ADMIN_PASSKEY.',
  );
if (existsSync(given))
  refuse(
    `${given} is there already, and is not written over. Take its passkey away from the user in the org first, then delete the file.`,
  );
const environment = readEnvironment();
if (environment.target === 'embedded')
  refuse(
    'OKTA_ORG_URL names no live org. An embedded org makes a passkey itself: npm run org -- --passkey FILE.',
  );
else {
  const { org } = environment;
  const { username } = org.administrator;
  console.log(
    `A window opens at ${org.orgUrl}. Sign in as ${username}, set up a security key or passkey at
Settings > Security Methods (no device is asked for: the window has one of its own), and close the
window once the org lists it.`,
  );
  try {
    const browser = await chromium.launch({ headless: false });
    const context = await browser.newContext();
    const made = await passkeyMadeIn(context, new URL('/enduser/settings', org.orgUrl).href);
    await browser.close();
    if (made === undefined) throw new Error('No passkey was made: nothing is written.');
    if (!(await isEnrolled(liveAccess(org).access, username, made)))
      throw new Error(
        `${org.orgUrl} does not list the passkey among the factors of ${username}: nothing is written. Its authenticator may be restricted to certain makes (Security > Authenticators > Security Key or Biometric), or somebody else has signed in.`,
      );
    const file = new PasskeyFile(given);
    file.create(made);
    console.log(`${file.path} has the passkey of ${username}. Set OKTA_ADMIN_PASSKEY to it.`);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
