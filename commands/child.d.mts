import type { SpawnOptions } from 'node:child_process';

export declare const runChild: (
  command: string,
  args: readonly string[],
  options?: SpawnOptions,
) => Promise<{ code: number; interrupted: boolean }>;
export declare const playwright: (...args: readonly string[]) => string[];
export declare const playwrightEnvironment: () => NodeJS.ProcessEnv;
