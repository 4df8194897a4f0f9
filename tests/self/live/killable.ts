import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
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

  /** A run that nobody kills. @returns how many requests it takes with its restore */
  async requests(runId: string): Promise<number> {
    const child = this.#start('run', runId);
    let requests = 0;
    child.stdout.on('data', (dots: Buffer) => (requests += dots.length));
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`A run that was left alone ended with ${String(code)}.`);
    return requests;
  }

  /**
   * Kills a run, or a restore, at one of its requests: before the org has heard of it, while it
   * answers, or a little later.
   *
   * @param at how many requests it has begun by then
   * @returns whether it was killed: it may have ended before
   */
  async killed(what: 'run' | 'restore', runId: string, at: number): Promise<boolean> {
    const child = this.#start(what, runId);
    const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
    let requests = 0;
    child.stdout.on('data', (dots: Buffer) => {
      requests += dots.length;
      if (requests >= at) setTimeout(() => child.kill('SIGKILL'), Math.random() * 10);
    });
    const [, signal] = await ended;
    return signal === 'SIGKILL';
  }

  #start(what: 'run' | 'restore', runId: string): ChildProcessByStdio<null, Readable, null> {
    const { orgUrl, adminUrl, apiToken } = this.#org.process;
    return spawn(
      process.execPath,
      [this.#program, what, orgUrl, adminUrl, apiToken, this.#journals, runId],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
  }
}
