import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a request to a host is given to. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** An HTTP server on loopback. Who answers may be found out at the first request. */
export class LoopbackHost {
  readonly #server: Server;
  #url = '';

  constructor(listener: () => Promise<Listener>) {
    let found: Listener | undefined;
    this.#server = createServer((request, response) => {
      if (found) found(request, response);
      else
        void listener().then(
          (answer) => {
            found = answer;
            answer(request, response);
          },
          (error: unknown) => {
            response.destroy(error instanceof Error ? error : undefined);
            // Nothing answers any request then; it must not look as if the org were slow.
            throw error;
          },
        );
    });
  }

  /** For example `http://localhost:40123`. */
  get url(): string {
    return this.#url;
  }

  /** @param port 0 asks for a free one */
  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', () => {
        this.#url = `http://localhost:${(this.#server.address() as AddressInfo).port}`;
        resolve();
      });
    });
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => {
        resolve();
      });
      this.#server.closeAllConnections();
    });
  }
}
