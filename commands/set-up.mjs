// Brings a fresh clone to where everything runs: packages and a browser. Imports nothing but Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.mjs';

/** The project's folder, from wherever the command was called. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const stamp = path.join(root, 'node_modules', '.set-up');

/** What the installed packages depend on. */
const fingerprint = () =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest('hex');

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24) return;
  throw new Error(
    `Node ${process.versions.node} will not do: 20.19, 22.13, 24 or a later one is needed. Install it and run this again.`,
  );
};

const installPackages = () => {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Packages: npm ci');
  const npm = process.env.npm_execpath;
  const [command, args] = npm
    ? [
        process.execPath,
        [npm, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
      ]
    : ['npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']];
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0)
    throw new Error(
      'npm ci failed: see above. Check the network to the npm registry and run this again.',
    );
  writeFileSync(stamp, wanted);
};

/**
 * Installs what is missing and nothing else; a second call costs milliseconds.
 *
 * @throws Error with a sentence that says what to do
 */
export const setUp = async () => {
  process.chdir(root);
  // For SUITE_SYSTEM_PACKAGES. What the shell says goes first.
  if (existsSync('.env')) process.loadEnvFile('.env');
  checkNode();
  installPackages();
  await ensureBrowser();
};
