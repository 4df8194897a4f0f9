import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { OrgWithAPast } from './org-with-a-past.ts';

const source = path.resolve(import.meta.dirname, 'run-to-be-killed.ts');

/** Runs, as processes of their own, that can be killed at any moment. */
export class Killable {
  readonly #program: string;
  readonly #org: OrgWithAPast;
  readonly #journals: string;

  private constructor(program: string, org: OrgWithAPast, journals: string) {
    this.#program = program;
    this.#org = org;
    this.#journals = journals;
  }

  /**
   * @param folder for the program
   * @param journals where its runs keep their journals
   */
  static async prepare(folder: string, org: OrgWithAPast, journals: string): Promise<Killable> {
    mkdirSync(folder, { recursive: true });
    const program = path.join(folder, 'run-to-be-killed.mjs');
    const { outputFiles } = await build({
      entryPoints: [source],
      bundle: true,
      format: 'esm',
      platform: 'node',
      // The console, which these runs do without.
      external: ['@playwright/test'],
      write: false,
    });
    writeFileSync(program, outputFiles[0]?.contents ?? '');
    return new Killable(program, org, journals);
  }

  /** A run that nobody kills. @returns how long it takes from its beginning, in milliseconds */
  async duration(runId: string): Promise<number> {
    const child = this.#start('run', runId);
    await once(child.stdout as NodeJS.ReadableStream, 'data');
    const begun = performance.now();
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`A run that was left alone ended with ${String(code)}.`);
    return performance.now() - begun;
  }

  /** Kills a run, or a restore, some time after its beginning, unless it has ended by then. */
  async killed(what: 'run' | 'restore', runId: string, after: number): Promise<void> {
    const child = this.#start(what, runId);
    await once(child.stdout as NodeJS.ReadableStream, 'data');
    await new Promise((resolve) => setTimeout(resolve, after));
    const isRunning = child.exitCode === null && child.signalCode === null;
    if (!isRunning) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  #start(what: 'run' | 'restore', runId: string): ChildProcess {
    const { orgUrl, adminUrl, apiToken } = this.#org.process;
    return spawn(
      process.execPath,
      [this.#program, what, orgUrl, adminUrl, apiToken, this.#journals, runId],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
  }
}
