import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Hono } from 'hono';

/** The files of a skin, as the browser takes them. */
interface Assets {
  readonly script: string;
  readonly style: string;
}

let courage: Assets | undefined;

/** Bundled at the first request, once per process. */
const assetsOfCourage = (): Assets => {
  courage ??= {
    script: bundled(new URL('./skins/courage/main.ts', import.meta.url)),
    style: bundled(new URL('./skins/courage/style/main.css', import.meta.url)),
  };
  return courage;
};

const bundled = (entry: URL): string => {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
};

/** Script and style sheet of the skins. They tell nothing of the org and need no session. */
export const assetRoutes = (app: Hono): void => {
  app.get('/admin/assets/courage.js', (c) =>
    c.body(assetsOfCourage().script, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/admin/assets/courage.css', (c) =>
    c.body(assetsOfCourage().style, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
};
