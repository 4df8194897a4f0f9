import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { ApiAccess } from '../../../fixtures/api-access.ts';
import { tokenAccess } from '../../../fixtures/api-access.ts';

const root = path.resolve(import.meta.dirname, '../../..');

const lineSchema = z.object({
  orgUrl: z.url(),
  adminUrl: z.url(),
  apiToken: z.string(),
  admin: z.object({ username: z.string(), password: z.string(), totpSecret: z.string() }),
  listensAt: z.object({ orgUrl: z.url(), adminUrl: z.url() }).optional(),
});

/** `npm run org`, until it is ended. */
export class OrgProcess implements AsyncDisposable {
  readonly orgUrl: string;
  readonly adminUrl: string;
  readonly admin: z.output<typeof lineSchema>['admin'];
  readonly apiToken: string;
  /** Where it is told apart from its public URLs. */
  readonly listensAt: z.output<typeof lineSchema>['listensAt'];
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, line: string) {
    this.#child = child;
    const { orgUrl, adminUrl, apiToken, admin, listensAt } = lineSchema.parse(JSON.parse(line));
    this.orgUrl = orgUrl;
    this.adminUrl = adminUrl;
    this.admin = admin;
    this.listensAt = listensAt;
    this.apiToken = apiToken;
  }

  static async start(...options: readonly string[]): Promise<OrgProcess> {
    const child = spawn(process.execPath, ['commands/org.mjs', ...options], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return new OrgProcess(child, await firstLine(child.stdout));
  }

  /** As a super administrator, by the token that every embedded org has. */
  get access(): ApiAccess {
    return tokenAccess(this.orgUrl, this.apiToken);
  }

  /** The answer of the Management API. */
  async api(method: string, resource: string, body?: object): Promise<Response> {
    return fetch(`${this.orgUrl}/api/v1/${resource}`, {
      method,
      headers: { authorization: `SSWS ${this.apiToken}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  }

  /** @returns the exit code, where there is one */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null)
      return this.#child.exitCode;
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end('SIGKILL');
  }
}

const firstLine = async (stdout: Readable): Promise<string> => {
  let text = '';
  for await (const chunk of stdout as AsyncIterable<Buffer>) {
    text += chunk.toString();
    if (text.includes('\n')) break;
  }
  return text.split('\n')[0] ?? '';
};
