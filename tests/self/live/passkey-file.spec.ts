import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base } from '@playwright/test';
import { PasskeyFile, newPasskey } from '../../../fixtures/live/passkey-file.ts';

const test = base.extend<{ directory: string; file: PasskeyFile }>({
  directory: async ({}, use) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'passkey-'));
    await use(directory);
    chmodSync(directory, 0o700);
    rmSync(directory, { recursive: true });
  },
  file: async ({ directory }, use) => {
    await use(new PasskeyFile(path.join(directory, 'passkey.json')));
  },
});

/** What is thrown. */
const saidBy = (read: () => unknown): string => {
  try {
    read();
    return 'nothing';
  } catch (error) {
    return String(error);
  }
};

test.describe('the file of a passkey', () => {
  test('is its owner’s alone, and holds what it was given', ({ directory, file }) => {
    const passkey = newPasskey('acme.okta.com');
    file.create(passkey);
    expect(statSync(file.path).mode & 0o777).toBe(0o600);
    expect(file.read()).toEqual(passkey);
    expect(readdirSync(directory)).toEqual(['passkey.json']);
  });

  test('is never written over', ({ file }) => {
    file.create(newPasskey('acme.okta.com'));
    const before = readFileSync(file.path, 'utf8');
    expect(
      saidBy(() => {
        file.create(newPasskey('acme.okta.com'));
      }),
    ).toContain('is there already');
    expect(readFileSync(file.path, 'utf8')).toBe(before);
  });

  test('is refused where others can read it', ({ file }) => {
    file.create(newPasskey('acme.okta.com'));
    for (const mode of [0o644, 0o640, 0o604, 0o620]) {
      chmodSync(file.path, mode);
      const octal = mode.toString(8).padStart(4, '0');
      expect(saidBy(() => file.read())).toMatch(
        new RegExp(`PasskeyFileRefused: .*passkey\\.json can be read .*${octal}.*chmod 600`),
      );
    }
  });

  test('is refused where it is not there, or a link', ({ directory, file }) => {
    expect(saidBy(() => file.read())).toContain('is not there');
    const real = new PasskeyFile(path.join(directory, 'real.json'));
    real.create(newPasskey('acme.okta.com'));
    symlinkSync(real.path, file.path);
    expect(saidBy(() => file.read())).toContain('is a link');
  });

  test('is refused where it holds no passkey, without a word of what it holds', ({ file }) => {
    const passkey = newPasskey('acme.okta.com');
    const { privateKey } = newPasskey('acme.okta.com');
    const { signCount: _, ...withoutCount } = passkey;
    const contents: [content: string, said: RegExp][] = [
      ['', /is no passkey: it is JSON with/],
      [passkey.privateKey, /is no passkey: it is JSON with/],
      [JSON.stringify(withoutCount), /is no passkey \(signCount\)/],
      [
        JSON.stringify({ ...passkey, privateKey: 'not base64url!' }),
        /is no passkey \(privateKey\)/,
      ],
      [JSON.stringify({ ...passkey, signCount: -1 }), /is no passkey \(signCount\)/],
      [JSON.stringify({ ...passkey, privateKey }), /keys that do not belong together/],
      [JSON.stringify({ ...passkey, privateKey: 'AAAA' }), /keys that do not belong together/],
    ];
    for (const [content, expected] of contents) {
      writeFileSync(file.path, content, { mode: 0o600 });
      const said = saidBy(() => file.read());
      expect(said).toMatch(expected);
      expect(said).not.toContain(passkey.privateKey);
      expect(said).not.toContain(privateKey);
    }
  });
});

test.describe('a passkey that is taken for a signature', () => {
  test('has the count of the signature in the file already', async ({ directory, file }) => {
    const ahead = 4_000_000_000;
    file.create({ ...newPasskey('acme.okta.com'), signCount: ahead });
    // An authenticator signs with the next count.
    expect((await file.take()).signCount).toBe(ahead);
    expect(file.read().signCount).toBe(ahead + 1);
    expect((await file.take()).signCount).toBe(ahead + 1);
    expect(file.read().signCount).toBe(ahead + 2);
    expect(statSync(file.path).mode & 0o777).toBe(0o600);
    expect(readdirSync(directory)).toEqual(['passkey.json']);
  });

  test('counts from the seconds of the clock at least', async ({ file }) => {
    file.create(newPasskey('acme.okta.com'));
    const now = Math.floor(Date.now() / 1000);
    const { signCount } = await file.take();
    expect(signCount).toBeGreaterThanOrEqual(now - 1);
    expect(signCount).toBeLessThan(now + 60);
  });

  test('is given to no two at the same count', async ({ file }) => {
    file.create(newPasskey('acme.okta.com'));
    const taken = await Promise.all(Array.from({ length: 20 }, () => file.take()));
    expect(new Set(taken.map(({ signCount }) => signCount)).size).toBe(20);
  });
});
