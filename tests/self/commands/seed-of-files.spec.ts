import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base } from '@playwright/test';
import { seedOfFiles } from '../../../commands/seed-of-files.mjs';

const test = base.extend<{ directory: string }>({
  directory: async ({}, use) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'seed-'));
    await use(directory);
    rmSync(directory, { recursive: true });
  },
});

const git = (directory: string, ...args: readonly string[]): void => {
  const who = ['-c', 'user.name=Some Body', '-c', 'user.email=some.body@example.com'];
  execFileSync('git', [...who, ...args], { cwd: directory, stdio: 'ignore' });
};

const commit = (directory: string, content: string): void => {
  writeFileSync(path.join(directory, 'file'), content);
  git(directory, 'add', 'file');
  git(directory, 'commit', '--message', content);
};

test.describe('The seed of npm test', () => {
  test('is the same for the same files, whatever was in between', ({ directory }) => {
    git(directory, 'init');
    commit(directory, 'one');
    const seed = seedOfFiles(directory);
    expect(seed).toMatch(/^[1-9]\d{1,8}$/);
    commit(directory, 'another');
    expect(seedOfFiles(directory)).not.toBe(seed);
    commit(directory, 'one');
    expect(seedOfFiles(directory)).toBe(seed);
  });

  test('is one where nothing tells which files there are', ({ directory }) => {
    git(directory, 'init');
    expect(seedOfFiles(directory)).toBe('1');
  });
});
