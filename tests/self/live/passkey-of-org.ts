import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newPasskey, PasskeyFile } from '../../../fixtures/live/passkey-file.ts';
import { test as base } from './console-of-org.ts';

export { expect } from '@playwright/test';

const login = 'super.admin@embedded.example';

/** An org whose administrator has a passkey beside Google Authenticator, and the file with it. */
export const test = base.extend<{ passkeyFile: PasskeyFile }>({
  passkeyFile: async ({}, use) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'passkey-'));
    const file = new PasskeyFile(path.join(directory, 'passkey.json'));
    file.create(newPasskey('localhost'));
    await use(file);
    rmSync(directory, { recursive: true });
  },
  options: async ({ passkeyFile }, use) => {
    const { id, publicKey, signCount } = passkeyFile.read();
    await use({ seed: { passkeys: [{ of: login, id, publicKey, signCount }] } });
  },
});
