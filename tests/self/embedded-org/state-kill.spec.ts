import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { StateFile } from '../../../embedded-org/state/state-file.ts';

const tries = 50;
const source = path.resolve(import.meta.dirname, '../../../embedded-org/state/state-file.ts');

/** A process that does nothing but write: states of several sizes, each telling its number twice. */
const writer = `
  import { StateFile } from ${JSON.stringify(source)};
  const file = new StateFile(process.argv[2]);
  for (let n = 1; ; n += 1) {
    file.write({ n, filler: 'x'.repeat((n % 7) * 40_000), again: n });
    if (n === 1) process.stdout.write('ready');
  }
`;

test.describe('SIGKILL in the middle of writing', () => {
  test(`leaves the old state or the new one, never a torn one, in ${tries} tries`, async ({}, testInfo) => {
    test.setTimeout(120_000);
    const folder = testInfo.outputDir;
    mkdirSync(folder, { recursive: true });
    const program = path.join(folder, 'writer.mjs');
    const { outputFiles } = await build({
      stdin: { contents: writer, resolveDir: folder, loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      write: false,
    });
    writeFileSync(program, outputFiles[0]?.contents ?? '');
    const state = path.join(folder, 'org.json');
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const child = spawn(process.execPath, [program, state], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      // A different moment of the writing each time.
      await new Promise((resolve) => setTimeout(resolve, (attempt * 7) % 23));
      child.kill('SIGKILL');
      await once(child, 'exit');
      const kept = new StateFile(state).read() as { n: number; again: number };
      expect(kept.n).toBeGreaterThanOrEqual(1);
      expect(kept.again).toBe(kept.n);
    }
    new StateFile(state).sweep();
    expect(readdirSync(folder).sort()).toEqual(['org.json', 'writer.mjs']);
  });
});
