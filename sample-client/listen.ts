import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** An app that answers. */
export interface Listening {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves an app on loopback under the name `localhost`, so that it is of the same site as an org
 * there and has the secure context that PKCE needs.
 *
 * @param port 0 asks for a free one
 * @throws Error if the port is taken
 */
export const listen = async (app: Hono, port: number): Promise<Listening> => {
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
};
