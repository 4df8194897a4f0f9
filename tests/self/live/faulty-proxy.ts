import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an org in trouble does with a request. */
export type Trouble =
  /** Passes it on, as usual. */
  | 'none'
  | 'too many requests'
  | 'fault'
  /** A page of something in front of the org, which is no JSON. */
  | 'bad gateway'
  | 'refused'
  /** Never answers. */
  | 'silent'
  /** Breaks the connection, and the org has not heard of the request. */
  | 'broken before'
  /** Breaks the connection after the org has done what it was asked for. */
  | 'broken after';

export interface Asked {
  readonly method: string;
  readonly path: string;
  /** From 1, of all requests. */
  readonly count: number;
}

const refusal = (errorCode: string, errorSummary: string): string =>
  JSON.stringify({
    errorCode,
    errorSummary,
    errorLink: errorCode,
    errorId: 'oae',
    errorCauses: [],
  });

const answers = {
  'too many requests': [429, refusal('E0000047', 'API call exceeded rate limit.')],
  fault: [500, refusal('E0000009', 'Internal Server Error')],
  'bad gateway': [502, '<html><body>Bad Gateway</body></html>'],
  refused: [403, refusal('E0000006', 'You do not have permission to perform the requested action')],
} as const;

/** Something in front of an org that passes requests on, or does not. */
export class FaultyProxy implements AsyncDisposable {
  /** Decides for each request. */
  trouble: (asked: Asked) => Trouble = () => 'none';
  readonly #server: Server;
  #count = 0;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** @param target the host in front of which it stands */
  static async before(target: string): Promise<FaultyProxy> {
    const server = createServer();
    const proxy = new FaultyProxy(server);
    server.on('request', (request, response) => {
      void proxy.#answer(target, request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(target: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/' } = request;
    const body = await bodyOf(request);
    this.#count += 1;
    const trouble = this.trouble({ method, path, count: this.#count });
    if (trouble === 'silent') return;
    if (trouble === 'broken before') {
      request.socket.destroy();
      return;
    }
    if (trouble !== 'none' && trouble !== 'broken after') {
      const [status, text] = answers[trouble];
      response.writeHead(status, { date: new Date().toUTCString() }).end(text);
      return;
    }
    const answer = await fetch(new URL(path, target), {
      method,
      headers: {
        authorization: request.headers.authorization ?? '',
        'content-type': 'application/json',
      },
      ...(body.length > 0 && { body }),
    });
    const text = Buffer.from(await answer.arrayBuffer());
    if (trouble === 'broken after') {
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, [...answer.headers].flat()).end(text);
  }
}

const bodyOf = async (request: IncomingMessage): Promise<Buffer<ArrayBuffer>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
};
