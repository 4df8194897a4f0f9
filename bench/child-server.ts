import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A server in a process of its own that tells by its first line that it is ready. */
export class ChildServer implements AsyncDisposable {
  readonly #child: ChildProcess;
  /** Milliseconds from spawn to the line. */
  readonly readyAfter: number;
  readonly line: string;

  private constructor(child: ChildProcess, readyAfter: number, line: string) {
    this.#child = child;
    this.readyAfter = readyAfter;
    this.line = line;
  }

  /** @throws Error where the process ends without a line */
  static async start(...command: readonly string[]): Promise<ChildServer> {
    const started = performance.now();
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      text += chunk.toString();
      if (text.includes('\n'))
        return new ChildServer(child, performance.now() - started, text.split('\n')[0] ?? '');
    }
    throw new Error(`${command.join(' ')} ended without saying that it is ready.`);
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }
}
