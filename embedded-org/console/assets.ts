import type { Hono } from 'hono';
import type { SkinFiles } from './skin-files.ts';

let courage: Promise<SkinFiles> | undefined;

/** Made at the first request, once per process. */
const filesOfCourage = (): Promise<SkinFiles> => {
  courage ??= import('./skin-files.ts').then(({ courageFiles }) => courageFiles());
  return courage;
};

const cached = { 'cache-control': 'max-age=3600' };

/** Script and style sheet of the skins. They tell nothing of the org and need no session. */
export const assetRoutes = (app: Hono): void => {
  app.get('/admin/assets/courage.js', async (c) =>
    c.body((await filesOfCourage()).script, 200, {
      ...cached,
      'content-type': 'text/javascript; charset=utf-8',
    }),
  );
  app.get('/admin/assets/courage.css', async (c) =>
    c.body((await filesOfCourage()).style, 200, {
      ...cached,
      'content-type': 'text/css; charset=utf-8',
    }),
  );
};
