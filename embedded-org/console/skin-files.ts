import { fileURLToPath } from 'node:url';

/** The files of a skin, as the browser takes them. */
export interface SkinFiles {
  readonly script: string;
  readonly style: string;
}

/** Bundles the skin `courage`. The bundled org (`npm run build:org`) has the result in its place. */
export const courageFiles = async (): Promise<SkinFiles> => {
  const { build } = await import('esbuild');
  const bundled = async (entry: URL): Promise<string> => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(entry)],
      bundle: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      logLevel: 'silent',
    });
    return outputFiles[0]?.text ?? '';
  };
  return {
    script: await bundled(new URL('./skins/courage/main.ts', import.meta.url)),
    style: await bundled(new URL('./skins/courage/style/main.css', import.meta.url)),
  };
};
