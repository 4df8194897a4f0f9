import type { Hono } from 'hono';
import type { SkinFiles } from './skin-files.ts';
import type { Skin } from './skins.ts';
import { skins } from './skins.ts';

const made = new Map<Skin, Promise<SkinFiles>>();

/** Made at the first request, once per process. */
const filesOf = (skin: Skin): Promise<SkinFiles> => {
  const files =
    made.get(skin) ?? import('./skin-files.ts').then(({ skinFiles }) => skinFiles(skin));
  made.set(skin, files);
  return files;
};

const cached = { 'cache-control': 'max-age=3600' };

/** Script and style sheet of the skins. They tell nothing of the org and need no session. */
export const assetRoutes = (app: Hono): void => {
  for (const skin of skins) {
    app.get(`/admin/assets/${skin}.js`, async (c) =>
      c.body((await filesOf(skin)).script, 200, {
        ...cached,
        'content-type': 'text/javascript; charset=utf-8',
      }),
    );
    app.get(`/admin/assets/${skin}.css`, async (c) =>
      c.body((await filesOf(skin)).style, 200, {
        ...cached,
        'content-type': 'text/css; charset=utf-8',
      }),
    );
  }
};
