import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import type { Context } from 'hono';

const packages = { 6: '@okta/okta-signin-widget-6', 7: '@okta/okta-signin-widget' } as const;

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

const { resolve } = createRequire(import.meta.url);

/**
 * Route of a widget's files as its package ships them, so that a page asks no other host.
 *
 * @param version major version
 */
export const widgetFiles = (
  version: keyof typeof packages,
): ((c: Context) => Promise<Response>) => {
  const dist = join(dirname(resolve(`${packages[version]}/package.json`)), 'dist');
  return async (context) => {
    const file = context.req.param('file') ?? '';
    const type = types[extname(file)];
    if (type === undefined || file.includes('..')) return context.notFound();
    try {
      const content = await readFile(join(dist, file));
      return context.body(content, 200, { 'Content-Type': type, 'Cache-Control': 'max-age=3600' });
    } catch {
      return context.notFound();
    }
  };
};
