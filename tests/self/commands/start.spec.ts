import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { exitCodeOf } from '../../../reports/index.ts';

const root = path.resolve(import.meta.dirname, '../../..');

const start = (
  options: readonly string[],
  environment: Record<string, string> = {},
): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['commands/start.mjs', ...options],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ...environment } },
  );
  return { status, output: stdout + stderr };
};

test.describe.configure({ timeout: 120_000 });

test.describe('npm start', () => {
  test('exits 2 where the configuration is refused', () => {
    const { status, output } = start([], { OKTA_RUN_LEVEL: 'destroy' });
    expect(status).toBe(2);
    expect(output).toContain('OKTA_RUN_LEVEL is none of');
  });

  test('exits 4 where nothing could be judged, whatever an older report says', () => {
    const { status } = start(['--grep', 'no test is called this']);
    expect(status).toBe(4);
  });

  test('exits as Playwright does where the tests are only listed', () => {
    const { status, output } = start(['--list']);
    expect(status).toBe(0);
    expect(output).toContain('Settings > Account > Embedded widget sign-in support');
  });

  test('knows the exit codes that the reports know', () => {
    const codes = (['conforms', 'does-not-conform', 'partially', 'unknown'] as const).map(
      (verdict) => exitCodeOf({ verdict }),
    );
    expect(codes).toEqual([0, 1, 3, 4]);
  });
});
