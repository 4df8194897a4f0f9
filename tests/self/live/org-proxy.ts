import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { StartedOrg } from './live-variables.ts';
import type { Trouble } from './org-trouble.ts';
import { answersInTrouble } from './org-trouble.ts';

/** A request, by whomever: a browser, the Management API’s client, an application. */
export interface Asked {
  readonly host: 'org' | 'admin';
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Empty where there is none. */
  readonly body: string;
  /** From 1, of all requests. */
  readonly count: number;
  /** When it came, in milliseconds of `performance.now()`. */
  readonly at: number;
}

/** A request and, once it is there, the answer to it. */
export interface Call extends Asked {
  answer?: {
    readonly status: number;
    /** Where it is JSON; else empty. */
    readonly json: string;
    /** When it went out, as `at` of the request. */
    readonly at: number;
  };
}

/** Not what only the two ends of one connection tell each other, nor what no longer fits the body. */
const ownToConnection = new Set([
  ...['connection', 'keep-alive', 'transfer-encoding', 'upgrade'],
  ...['accept-encoding', 'content-length'],
]);

/** Puts other ports in the place of some of this machine, wherever a text names them. */
const withPorts =
  (ports: ReadonlyMap<number, number>) =>
  (text: string): string =>
    text.replace(
      /(localhost(?::|%(?:25)*3A))(\d+)/gi,
      (_whole, host: string, port: string) => `${host}${ports.get(Number(port)) ?? port}`,
    );

/**
 * Something in front of both hosts of an org, through which every client of it goes that is given
 * its addresses instead of the org’s. It keeps a record of what it is asked, and passes it on, holds
 * it back, or does something else with it.
 *
 * An org says its own addresses in redirects, pages and answers, and takes those it is told for its
 * own. So what passes names the org’s on its side and the proxy’s on the other. What is signed or
 * encoded stays as it is: the issuer in a token is the org’s.
 */
export class OrgProxy implements StartedOrg, AsyncDisposable {
  readonly apiToken: string;
  readonly admin: StartedOrg['admin'];
  /** What is done with each request. */
  trouble: (asked: Asked) => Trouble = () => 'none';
  /** What each request waits for before it is passed on. */
  hold: (asked: Asked) => Promise<unknown> | undefined = () => undefined;
  readonly #org: StartedOrg;
  readonly #servers: Readonly<Record<Asked['host'], Server>>;
  readonly #calls: Call[] = [];
  #count = 0;

  private constructor(org: StartedOrg) {
    this.#org = org;
    this.apiToken = org.apiToken;
    this.admin = org.admin;
    const serverOf = (host: Asked['host'], target: string): Server =>
      createServer((request, response) => {
        this.#attend(host, target, request, response).catch(() => response.destroy());
      });
    this.#servers = { org: serverOf('org', org.orgUrl), admin: serverOf('admin', org.adminUrl) };
  }

  static async before(org: StartedOrg): Promise<OrgProxy> {
    const proxy = new OrgProxy(org);
    const servers = Object.values(proxy.#servers);
    await Promise.all(
      servers.map(
        (server) => new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening)),
      ),
    );
    return proxy;
  }

  get orgUrl(): string {
    return `http://localhost:${portOf(this.#servers.org)}`;
  }

  get adminUrl(): string {
    return `http://localhost:${portOf(this.#servers.admin)}`;
  }

  /** What it was asked, in the order in which it came. */
  get calls(): readonly Call[] {
    return this.#calls;
  }

  /** What it was asked since it was asked for that the last time. */
  take(): Call[] {
    return this.#calls.splice(0);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(
      Object.values(this.#servers).map((server) => {
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeAllConnections();
        return closed;
      }),
    );
  }

  async #attend(
    host: Asked['host'],
    target: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { method = 'GET', url = '/' } = request;
    const at = performance.now();
    const body = await buffer(request);
    const path = url.replace(/\?.*/, '');
    this.#count += 1;
    const call: Call = { host, method, path, body: body.toString(), count: this.#count, at };
    this.#calls.push(call);
    const trouble = this.trouble(call);
    await this.hold(call);
    if (trouble === 'silent') return;
    if (trouble === 'broken before') {
      request.socket.destroy();
      return;
    }
    const [status, text] = answersInTrouble[trouble] ?? [];
    if (status !== undefined) {
      call.answer = { status, json: '', at: performance.now() };
      response.writeHead(status, { date: new Date().toUTCString() }).end(text);
      return;
    }
    const answer = await this.#pass(new URL(url, target), request, body);
    const json = answer.isJson ? answer.body.toString() : '';
    call.answer = { status: answer.status, json, at: performance.now() };
    if (trouble === 'broken after') request.socket.destroy();
    else response.writeHead(answer.status, answer.headers).end(answer.body);
  }

  /** Asks the org, in its own addresses. @returns its answer, in those of the proxy */
  async #pass(
    url: URL,
    { method = 'GET', rawHeaders }: IncomingMessage,
    body: Buffer,
  ): Promise<{ status: number; isJson: boolean; headers: string[]; body: Buffer }> {
    const pairs = [
      [portOf(this.#servers.org), Number(new URL(this.#org.orgUrl).port)],
      [portOf(this.#servers.admin), Number(new URL(this.#org.adminUrl).port)],
    ] as const;
    const inward = withPorts(new Map(pairs));
    const outward = withPorts(new Map(pairs.map(([own, orgs]) => [orgs, own])));
    const text = translated(body, inward);
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const asking = send(inward(url.href), {
        method,
        headers: [
          ...headersThrough(rawHeaders, inward),
          ...(text.length > 0 ? ['content-length', String(text.length)] : []),
        ],
      });
      asking.on('response', resolve).on('error', reject).end(text);
    });
    return {
      status: answer.statusCode ?? 502,
      isJson: answer.headers['content-type']?.includes('json') ?? false,
      headers: headersThrough(answer.rawHeaders, outward),
      body: translated(await buffer(answer), outward),
    };
  }
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** Byte by byte, so that also what is no text comes through. */
const translated = (body: Buffer, through: (text: string) => string): Buffer =>
  Buffer.from(through(body.toString('latin1')), 'latin1');

/** Names and values in turn, as Node has them raw. */
const headersThrough = (raw: readonly string[], through: (text: string) => string): string[] =>
  raw.flatMap((name, index) =>
    index % 2 === 1 || ownToConnection.has(name.toLowerCase())
      ? []
      : [name, through(raw[index + 1] ?? '')],
  );
