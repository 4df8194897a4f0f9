import type { Call } from './call.ts';
import type { Permission } from './permissions.ts';

/** One operation of the API. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** In Hono's syntax, for example `/api/v1/apps/:appId`. */
  readonly path: string;
  /** What the caller's roles must include; `signed-in`: the endpoint decides by itself. */
  readonly needs: Permission | 'signed-in';
  readonly answer: (call: Call) => Response | Promise<Response>;
}

/** Shortens a list of endpoints: `endpoint('GET', '/api/v1/org', 'orgs.read', (call) => …)`. */
export const endpoint = (
  method: Endpoint['method'],
  path: string,
  needs: Endpoint['needs'],
  answer: Endpoint['answer'],
): Endpoint => ({ method, path, needs, answer });
