import type { Server } from 'node:http';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy for browsers that keeps a list of all that they ask for over http. */
export class RecordingProxy implements AsyncDisposable {
  /** `GET http://localhost:…/admin/dashboard`, in the order in which they came. */
  readonly calls: string[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((incoming, outgoing) => {
      const { headers, method = '', url = '' } = incoming;
      this.calls.push(`${method} ${url}`);
      const passed = request(url, { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      passed.on('error', () => outgoing.destroy());
      incoming.pipe(passed);
    });
  }

  static async start(): Promise<RecordingProxy> {
    const proxy = new RecordingProxy();
    await new Promise<void>((listening) => {
      proxy.#server.listen(0, '127.0.0.1', listening);
    });
    return proxy;
  }

  /** For Playwright's `proxy.server`; it sends what goes to this machine there, too. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }
}
