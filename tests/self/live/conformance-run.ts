import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Journal, journalFolder } from '../../../fixtures/live/journal.ts';
import type { RunLevel } from '../../../fixtures/run-level.ts';
import type { StartedOrg } from './live-variables.ts';
import { liveVariablesOf } from './live-variables.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** The suite as it is, in a folder of its own, so that runs beside one another share no file. */
const configIn = (folder: string): string => {
  const file = path.join(folder, 'playwright.config.ts');
  const at = (name: string): string => JSON.stringify(path.join(root, name));
  writeFileSync(
    file,
    `import config from ${at('playwright.config.ts')};
export default {
  ...config,
  testDir: ${at('tests')},
  // Not where the run itself has its tests listed.
  ...(config.globalSetup && {
    globalSetup: ${at('fixtures/live/live-run.ts')},
    globalTeardown: ${at('fixtures/live/end-live-run.ts')},
  }),
  outputDir: ${JSON.stringify(path.join(folder, 'results'))},
  reporter: [['list']],
};
`,
  );
  return file;
};

/** The conformance suite against an org, as a process of its own. */
export class ConformanceRun implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #folder: string;
  readonly #closed: Promise<unknown>;
  #output = '';

  private constructor(child: ChildProcess, folder: string) {
    this.#child = child;
    this.#folder = folder;
    this.#closed = once(child, 'close');
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.#output += stripVTControlCharacters(chunk.toString());
      });
  }

  /**
   * @param folder of its journal and session; made where it is not there
   * @param given the run level, the specs by a part of their path, and other variables
   */
  static start(
    org: StartedOrg,
    folder: string,
    given: {
      readonly level: RunLevel;
      readonly specs: readonly string[];
      readonly environment?: Readonly<Record<string, string>>;
    },
  ): ConformanceRun {
    mkdirSync(folder, { recursive: true });
    const cli = path.join(root, 'node_modules/@playwright/test/cli.js');
    const { environment, level, specs } = given;
    const child = spawn(process.execPath, [cli, 'test', '--config', configIn(folder), ...specs], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        PLAYWRIGHT_BROWSERS_PATH: process.env['PLAYWRIGHT_BROWSERS_PATH'],
        ...liveVariablesOf(org),
        OKTA_DISRUPT_ORG: 'localhost',
        OKTA_RUN_LEVEL: level,
        ...environment,
      },
    });
    return new ConformanceRun(child, folder);
  }

  /** What it has printed until now. */
  get output(): string {
    return this.#output;
  }

  /** Its journal; undefined before it has begun one. */
  get journal(): Journal | undefined {
    const folder = path.join(this.#folder, journalFolder);
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const name = names.find((one) => one.endsWith('.jsonl'));
    return name === undefined ? undefined : Journal.open(path.join(folder, name));
  }

  /** Waits until something is so. @throws Error where the run ends before, with what it printed */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      if (this.#hasEnded) throw new Error(`The run has ended:\n${this.#output}`);
      await pause(50);
    }
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Once all it has printed is there. @returns its exit code; null where a signal has ended it */
  async ended(): Promise<number | null> {
    await this.#closed;
    return this.#child.exitCode;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#hasEnded) return;
    this.signal('SIGKILL');
    await this.ended();
  }

  get #hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }
}
