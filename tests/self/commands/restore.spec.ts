import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../../..');

test.describe('npm run restore', () => {
  test('says that there is nothing to put back where no live org is named', () => {
    const { status, stderr } = spawnSync('node_modules/.bin/tsx', ['commands/restore.ts'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, OKTA_ORG_URL: '' },
    });
    expect(status).toBe(2);
    expect(stderr).toContain('OKTA_ORG_URL names no live org');
  });
});
