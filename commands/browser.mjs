// Finds or installs a browser so that plain Playwright commands find it too.
// Imports nothing but Node: runs before anything is known to be installed.
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';

/**
 * A browser build in the folder where Playwright looks for its own.
 * @typedef {{ name: 'chromium' | 'chromium-headless-shell', folder: string, executable: string }} Build
 */

/** Playwright's own browser folder: PLAYWRIGHT_BROWSERS_PATH=0, as package.json says. */
const playwrightFolder = () => path.join(process.cwd(), 'node_modules', 'playwright-core');

const linux = process.platform === 'linux';
const linuxFolder = process.arch === 'arm64' ? 'linux-arm64' : 'linux64';

/** @returns {Build[]} the shell that tests run in, and the full browser that --ui opens */
const builds = () => {
  const root = playwrightFolder();
  const { browsers } = JSON.parse(readFileSync(path.join(root, 'browsers.json'), 'utf8'));
  const folderOf = (name) => {
    const { revision } = browsers.find((browser) => browser.name === name);
    return path.join(root, '.local-browsers', `${name.replaceAll('-', '_')}-${revision}`);
  };
  return [
    {
      name: 'chromium-headless-shell',
      folder: folderOf('chromium-headless-shell'),
      executable: `chrome-headless-shell-${linuxFolder}/chrome-headless-shell`,
    },
    {
      name: 'chromium',
      folder: folderOf('chromium'),
      executable:
        process.arch === 'arm64' ? 'chrome-linux-arm64/chrome' : `chrome-${linuxFolder}/chrome`,
    },
  ];
};

const marker = 'INSTALLATION_COMPLETE';

/** Whether Playwright will find a build and the build's file is still there. */
const isThere = (build) => {
  if (!existsSync(path.join(build.folder, marker))) return false;
  return !linux || existsSync(path.join(build.folder, build.executable));
};

/** A program on the PATH, or undefined. */
const onPath = (program) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .map((folder) => path.join(folder, program))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

const systemPrograms = {
  'chromium-headless-shell': [
    'chromium-headless-shell',
    'chrome-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ],
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
};

/** A build of the right revision that another project had Playwright download. */
const inGlobalCache = (build) => {
  const cache = path.join(
    process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'),
    'ms-playwright',
  );
  const folder = path.join(cache, path.basename(build.folder));
  const file = path.join(folder, build.executable);
  return existsSync(path.join(folder, marker)) && existsSync(file) ? file : undefined;
};

const link = (build, file) => {
  rmSync(build.folder, { recursive: true, force: true });
  const target = path.join(build.folder, build.executable);
  mkdirSync(path.dirname(target), { recursive: true });
  symlinkSync(file, target);
  writeFileSync(path.join(build.folder, marker), '');
};

/** Links what the machine already has. Only on Linux: elsewhere Playwright's own download works. */
const linkFromSystem = (wanted) => {
  if (!linux) return;
  for (const build of wanted) {
    const file =
      inGlobalCache(build) ?? systemPrograms[build.name].map(onPath).find((found) => found);
    if (!file) continue;
    link(build, file);
    console.log(`Browser: ${file} is used as Playwright's ${build.name}.`);
  }
};

const download = (wanted) => {
  const names = wanted.map(({ name }) => name);
  console.log(`Browser: trying Playwright's own download (${names.join(', ')}).`);
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(playwrightFolder(), 'cli.js'), 'install', ...names],
    {
      env: { ...process.env, PLAYWRIGHT_BROWSERS_PATH: '0' },
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 300_000,
    },
  );
  if (status === 0) return undefined;
  return (stderr.split('\n').find((line) => /error|failed/i.test(line)) ?? 'no answer').trim();
};

const run = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });

/** Whether apt knows a package that can be installed. */
const aptOffers = (name) =>
  /Candidate: (?!\(none\))/.test(run('apt-cache', ['policy', name]).stdout ?? '');

/** Words before the command that make it run with the rights to install; undefined without them. */
const rights = () => {
  if (process.getuid?.() === 0) return [];
  return onPath('sudo') && run('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
};

const mayInstall = async (packages) => {
  const question = `Install the system package${packages.length > 1 ? 's' : ''} ${packages.join(', ')} with apt-get?`;
  if (process.env.SUITE_SYSTEM_PACKAGES === 'no') return false;
  if (!process.stdin.isTTY || process.env.CI) {
    console.log(
      `Browser: installing ${packages.join(', ')} with apt-get (SUITE_SYSTEM_PACKAGES=no declines).`,
    );
    return true;
  }
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question(`Browser: ${question} [Y/n] `);
  prompt.close();
  return !/^n/i.test(answer.trim());
};

/** @returns {Promise<string | undefined>} why it could not be done */
const installPackages = async (wanted) => {
  if (!linux || !onPath('apt-get')) return 'no apt-get on this machine';
  const prefix = rights();
  if (!prefix) return 'no rights to install system packages (not root, no password-less sudo)';
  const packages = wanted.map(({ name }) => name);
  if (!(await mayInstall(packages))) return 'declined';
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    return run(command, rest);
  };
  if (!packages.every(aptOffers)) apt('update', '-q');
  const offered = packages.filter(aptOffers);
  if (offered.length === 0) return `apt-get offers none of ${packages.join(', ')}`;
  const { status, stderr } = apt('install', '-y', '-q', '--no-install-recommends', ...offered);
  if (status !== 0) return (stderr.trim().split('\n').at(-1) ?? 'apt-get failed').trim();
  linkFromSystem(wanted);
  return undefined;
};

const missing = (wanted) => wanted.filter((build) => !isThere(build));

/** Folders of other revisions, left behind by an update of Playwright. */
const dropStale = (wanted) => {
  const root = path.join(playwrightFolder(), '.local-browsers');
  if (!existsSync(root)) return;
  const current = new Set(wanted.map(({ folder }) => path.basename(folder)));
  for (const name of readdirSync(root))
    if (name.startsWith('chromium') && !current.has(name))
      rmSync(path.join(root, name), { recursive: true, force: true });
};

/**
 * Makes sure that Playwright finds a browser: one already there, else Playwright's own download,
 * else the distribution's package.
 *
 * @throws Error with what was tried and what to type
 */
export const ensureBrowser = async () => {
  const all = builds();
  // A CI run opens no window; everywhere else --ui should work too.
  const wanted = process.env.CI ? all.filter(({ name }) => name !== 'chromium') : all;
  if (missing(wanted).length === 0) return;
  dropStale(all);
  linkFromSystem(missing(all));
  if (missing(wanted).length === 0) return;
  const tried = ['the system: none of chromium-headless-shell, chromium, google-chrome is there'];
  const failure = download(missing(wanted));
  if (failure) tried.push(`Playwright's download: ${failure}`);
  if (missing(wanted).length === 0) return;
  const refusal = await installPackages(missing(wanted));
  if (refusal) tried.push(`system packages: ${refusal}`);
  const shell = all.filter(({ name }) => name === 'chromium-headless-shell');
  if (missing(shell).length === 0) return;
  throw new Error(
    [
      'No browser could be found or installed. Tried:',
      ...tried.map((line) => `  - ${line}`),
      'Install one and run this again, for example:',
      '  sudo apt-get install chromium-headless-shell chromium   (Debian)',
      '  npx playwright install chromium                         (elsewhere)',
    ].join('\n'),
  );
};
