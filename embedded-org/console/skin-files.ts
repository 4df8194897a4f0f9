import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Skin } from './skins.ts';

/** The files of a skin, as the browser takes them. */
export interface SkinFiles {
  readonly script: string;
  readonly style: string;
}

/**
 * Bundles a skin from `skins/{name}/main.ts` or `main.tsx` and the style sheets that it imports.
 * The bundled org (`npm run build:org`) has the result in its place. What was bundled is kept below
 * node_modules: a skin with a library of real widgets takes seconds, and many processes want it.
 */
export const skinFiles = async (skin: Skin): Promise<SkinFiles> => {
  const kept = path.join(cache, `${skin}-${contentHash()}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as SkinFiles;
  const files = await bundled(skin);
  mkdirSync(cache, { recursive: true });
  // Two processes may bundle the same: each writes beside, and the last one wins with equal bytes.
  const beside = `${kept}.${process.pid}`;
  writeFileSync(beside, JSON.stringify(files));
  renameSync(beside, kept);
  return files;
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = path.join(root, 'node_modules/.cache/skins');
const folder = path.join(root, 'embedded-org/console');

/** What a bundle is made of, besides the packages, which the lockfile stands for. */
const contentHash = (): string => {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 20);
};

const bundled = async (skin: Skin): Promise<SkinFiles> => {
  const { build } = await import('esbuild');
  const of = path.join(folder, 'skins', skin);
  const entry = ['main.ts', 'main.tsx'].map((name) => path.join(of, name)).find(existsSync);
  if (entry === undefined) throw new TypeError(`There is no skin in ${of}.`);
  const { outputFiles } = await build({
    entryPoints: [entry],
    outdir: of,
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Pictures of style sheets travel in them: a skin is two files.
    loader: { '.png': 'dataurl', '.gif': 'dataurl', '.svg': 'dataurl' },
    write: false,
    logLevel: 'silent',
  });
  const named = (ending: string): string =>
    outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { script: named('.js'), style: named('.css') };
};
