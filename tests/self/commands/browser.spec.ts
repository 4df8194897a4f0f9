import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../../..');
const shellFolder =
  process.arch === 'arm64' ? 'chrome-headless-shell-linux-arm64' : 'chrome-headless-shell-linux64';

/** A clone with a fake Playwright whose download fails or «works», and a PATH of its own. */
class FakeClone implements Disposable {
  readonly folder: string;
  readonly programs: string;

  constructor(download: 'fails' | 'works') {
    const base = path.join(root, 'test-results');
    mkdirSync(base, { recursive: true });
    this.folder = mkdtempSync(path.join(base, 'clone-'));
    this.programs = path.join(this.folder, 'programs');
    const playwright = path.join(this.folder, 'node_modules/playwright-core');
    mkdirSync(this.programs);
    mkdirSync(playwright, { recursive: true });
    const browsers = ['chromium', 'chromium-headless-shell'].map((name) => ({
      name,
      revision: '7',
    }));
    writeFileSync(path.join(playwright, 'browsers.json'), JSON.stringify({ browsers }));
    const shell = `.local-browsers/chromium_headless_shell-7`;
    writeFileSync(
      path.join(playwright, 'cli.js'),
      download === 'fails'
        ? `console.error('Error: the download failed'); process.exit(1);`
        : `const fs = require('fs'); const p = __dirname + '/${shell}/';
           fs.mkdirSync(p + '${shellFolder}', { recursive: true });
           fs.writeFileSync(p + '${shellFolder}/chrome-headless-shell', '');
           fs.writeFileSync(p + 'INSTALLATION_COMPLETE', '');`,
    );
  }

  install(program: string): string {
    const file = path.join(this.programs, program);
    writeFileSync(file, '#!/bin/sh\n');
    chmodSync(file, 0o755);
    return file;
  }

  get shell(): string {
    return path.join(
      this.folder,
      'node_modules/playwright-core/.local-browsers/chromium_headless_shell-7',
      shellFolder,
      'chrome-headless-shell',
    );
  }

  /** Runs the search for a browser, as CI: only the headless shell is wanted. */
  ensureBrowser(): { status: number | null; output: string } {
    const module = path.join(root, 'commands/browser.mjs');
    const script = `import(${JSON.stringify(module)}).then((m) => m.ensureBrowser()).catch((e) => { console.error(e.message); process.exit(1); })`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
      cwd: this.folder,
      encoding: 'utf8',
      env: {
        PATH: this.programs,
        HOME: this.folder,
        CI: '1',
        SUITE_SYSTEM_PACKAGES: 'no',
      },
    });
    return { status, output: stdout + stderr };
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

test.describe('the search for a browser', () => {
  test.skip(process.platform !== 'linux', 'only on Linux are browsers of the system linked');

  test('takes a headless shell of the system', () => {
    using clone = new FakeClone('fails');
    const program = clone.install('chromium-headless-shell');
    expect(clone.ensureBrowser()).toMatchObject({ status: 0 });
    expect(readlinkSync(clone.shell)).toBe(program);
  });

  test('takes Chrome where there is nothing better', () => {
    using clone = new FakeClone('fails');
    const program = clone.install('google-chrome');
    expect(clone.ensureBrowser()).toMatchObject({ status: 0 });
    expect(readlinkSync(clone.shell)).toBe(program);
  });

  test('says nothing and does nothing where a browser is there already', () => {
    using clone = new FakeClone('fails');
    clone.install('chromium');
    clone.ensureBrowser();
    expect(clone.ensureBrowser()).toEqual({ status: 0, output: '' });
  });

  test('finds a browser again after the linked one has gone', () => {
    using clone = new FakeClone('fails');
    rmSync(clone.install('chromium-headless-shell'));
    clone.install('chromium-headless-shell');
    clone.ensureBrowser();
    rmSync(path.join(clone.programs, 'chromium-headless-shell'));
    const other = clone.install('chromium');
    expect(clone.ensureBrowser()).toMatchObject({ status: 0 });
    expect(readlinkSync(clone.shell)).toBe(other);
  });

  test('lets Playwright download its own where the system has none', () => {
    using clone = new FakeClone('works');
    expect(clone.ensureBrowser()).toMatchObject({ status: 0 });
    expect(existsSync(clone.shell)).toBe(true);
  });

  test('says what it tried and what to type where nothing helps', () => {
    using clone = new FakeClone('fails');
    const { status, output } = clone.ensureBrowser();
    expect(status).toBe(1);
    expect(output).toContain('No browser could be found or installed');
    expect(output).toContain("Playwright's download: Error: the download failed");
    expect(output).toContain('system packages:');
    expect(output).toContain('npx playwright install chromium');
    expect(output).not.toMatch(/^\s+at /m);
  });
});
