// Bundles the embedded org so that it starts fast, and says where the bundle is.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
/** Below node_modules: git ignores it, and packages that stay outside of the bundle are found. */
const folder = path.join(root, 'node_modules/.cache/embedded-org');

/** What the bundle is made of, besides the packages, which the lockfile stands for. */
const sources = [
  'commands/org.ts',
  'commands/bundle-org.mjs',
  'fixtures/live/file-lock.ts',
  'fixtures/live/passkey-file.ts',
  'fixtures/live/private-file.ts',
  'package-lock.json',
  'tsconfig.json',
];

const filesBelow = (where) =>
  readdirSync(path.join(root, where), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(`${where}/${entry.name}`) : [`${where}/${entry.name}`],
  );

/** Changes with the content of any source. */
const contentHash = () => {
  const hash = createHash('sha256');
  for (const file of [...sources, ...filesBelow('embedded-org').sort()]) {
    if (file.endsWith('.md')) continue;
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 20);
};

/** The entry of a bundle of the sources as they are now; it is built where there is none. */
export const bundledOrg = async () => {
  const target = path.join(folder, contentHash());
  const entry = path.join(target, 'org.js');
  if (!existsSync(entry)) await bundle(target);
  return entry;
};

const bundle = async (target) => {
  const { build } = await import('esbuild');
  const beside = `${target}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  try {
    await build({
      entryPoints: { org: path.join(root, 'commands/org.ts') },
      outdir: beside,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      chunkNames: '[name]-[hash]',
      logLevel: 'silent',
      // Opened by name at run time, or only needed to build a skin from its sources.
      external: ['esbuild', '@okta/*'],
      banner: {
        js: `import { createRequire as requireOfBundle } from 'node:module'; const require = requireOfBundle(import.meta.url);`,
      },
      plugins: [pureModules, builtSkins(build)],
    });
    writeFileSync(path.join(beside, 'package.json'), '{"type":"module"}');
    rmSync(target, { recursive: true, force: true });
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    // Somebody else has built the same meanwhile.
    if (!existsSync(path.join(target, 'org.js'))) throw error;
  }
  forgetOld();
};

/** Milliseconds that an old bundle is kept: a running org may still load parts of it. */
const day = 86_400_000;

const forgetOld = () => {
  for (const name of readdirSync(folder)) {
    const old = path.join(folder, name);
    const made = statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (Date.now() - made > day) rmSync(old, { recursive: true, force: true });
  }
};

/** No module of ours does anything by being imported: what is not used is left out. */
const pureModules = {
  name: 'pure-modules',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\// }, ({ path: asked, resolveDir, kind }) => {
      const file = path.join(resolveDir, asked);
      if (kind === 'entry-point' || !file.startsWith(path.join(root, 'embedded-org'))) return;
      return { path: file, sideEffects: false };
    });
  },
};

/** Puts the built skins in the place of the module that builds them, each a part loaded on demand. */
const builtSkins = (build) => ({
  name: 'built-skins',
  setup(outer) {
    let makers;
    outer.onLoad(
      { filter: /embedded-org[\\/]console[\\/]skin-files\.ts$/ },
      async ({ path: file }) => {
        makers ??= await skinMakers(build, file);
        const parts = makers.skins.map((skin) => `${skin}: () => import('built-skin:${skin}')`);
        return {
          contents: `const parts = { ${parts.join(', ')} };
export const skinFiles = async (skin) => (await parts[skin]()).default;`,
          loader: 'js',
        };
      },
    );
    outer.onResolve({ filter: /^built-skin:/ }, ({ path: name }) => ({
      path: name.slice('built-skin:'.length),
      namespace: 'built-skin',
    }));
    outer.onLoad({ filter: /.*/, namespace: 'built-skin' }, async ({ path: skin }) => ({
      contents: JSON.stringify(await makers.skinFiles(skin)),
      loader: 'json',
    }));
  },
});

/** The module that builds skins, and their names. */
const skinMakers = async (build, file) => {
  const built = path.join(folder, `skins.${process.pid}.mjs`);
  const skins = path.join(path.dirname(file), 'skins.ts');
  await build({
    stdin: {
      contents: `export * from ${JSON.stringify(file)}; export * from ${JSON.stringify(skins)};`,
      resolveDir: root,
    },
    outfile: built,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['esbuild'],
    define: { 'import.meta.url': JSON.stringify(new URL(`file://${file}`).href) },
    logLevel: 'silent',
  });
  try {
    return await import(built);
  } finally {
    rmSync(built, { force: true });
  }
};
