import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const scripts = new Map<string, string>();

/**
 * A page's own script with the modules it shares with other clients; made once per process.
 *
 * @param entry the module that the page runs
 */
export const pageScript = (entry: URL): string => {
  const script = scripts.get(entry.href) ?? bundle(entry);
  scripts.set(entry.href, script);
  return script;
};

const bundle = (entry: URL): string => {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('\n');
};
