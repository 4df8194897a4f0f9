import { setTimeout as pause } from 'node:timers/promises';
import type { ExchangeHook } from './exchanges.ts';

/** How much later than it could an org answers, in milliseconds. */
export interface Latency {
  /** Answers in JSON: the Management API, OAuth, the Identity Engine. */
  readonly api?: number;
  /** Pages and redirects: what a browser shows or follows. */
  readonly page?: number;
}

/** A hook that holds answers back. Scripts, styles and pictures come at once. */
export const latencyHook =
  ({ api = 0, page = 0 }: Latency): ExchangeHook =>
  async (request, proceed) => {
    const response = await proceed(request);
    const type = response.headers.get('content-type') ?? '';
    const isPage =
      type.startsWith('text/html') || (response.status >= 300 && response.status < 400);
    const held = isPage ? page : /\bjson\b/.test(type) || response.status === 204 ? api : 0;
    if (held > 0) await pause(held);
    return response;
  };
