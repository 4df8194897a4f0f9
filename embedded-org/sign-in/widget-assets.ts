import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { Hono } from 'hono';
import { widgetPath } from './sign-in-page.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.eot': 'application/vnd.ms-fontobject',
};

/** The published files of `@okta/okta-signin-widget` 7, so that a page asks no other host. */
export const widgetAssets = (): Hono => {
  const manifest = createRequire(import.meta.url).resolve('@okta/okta-signin-widget/package.json');
  const dist = join(dirname(manifest), 'dist');
  const app = new Hono();
  app.get(`${widgetPath}/:file{(js|css|font|img|labels|altcha)/[\\w./-]+}`, async (c) => {
    const file = c.req.param('file');
    const type = types[extname(file)];
    if (type === undefined || file.includes('..')) return c.notFound();
    try {
      const content = await readFile(join(dist, file));
      return c.body(content, 200, { 'content-type': type, 'cache-control': 'max-age=3600' });
    } catch {
      return c.notFound();
    }
  });
  return app;
};
