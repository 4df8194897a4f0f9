import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

let script: string | undefined;

/** The page's own script with the modules it shares with the web app; made once per process. */
export const pageScript = (): string => (script ??= bundle());

const bundle = (): string => {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./browser.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('\n');
};
