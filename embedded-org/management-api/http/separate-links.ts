import type { ServerResponse } from 'node:http';

/**
 * Has an answer of Node send each of its `Link` headers on a line of its own, as Okta does.
 * `Headers` joins them with a comma, and so would be one header on the wire.
 *
 * @param outgoing `env.outgoing` of `@hono/node-server`, before it is written to
 */
export const separateLinks = (outgoing: ServerResponse): void => {
  const writeHead = outgoing.writeHead.bind(outgoing) as (...given: unknown[]) => ServerResponse;
  outgoing.writeHead = (...given: unknown[]): ServerResponse =>
    writeHead(...given.map((part) => (isHeaders(part) ? withSeparateLinks(part) : part)));
};

type OutgoingHeaders = Record<string, unknown>;

const isHeaders = (part: unknown): part is OutgoingHeaders =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

const withSeparateLinks = (headers: OutgoingHeaders): OutgoingHeaders =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      name.toLowerCase() === 'link' && typeof value === 'string' ? value.split(/,\s*(?=<)/) : value,
    ]),
  );
