import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConformanceReport } from './report-schema.ts';

const git = (root: string, ...args: readonly string[]): string | undefined => {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 5_000,
    }).trim();
  } catch {
    // No git, no repository or no commit yet: the report does without.
    return undefined;
  }
};

const versionOf = (root: string): string => {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const { version } = manifest as { version?: unknown };
    return typeof version === 'string' ? version : 'unknown';
  } catch {
    return 'unknown';
  }
};

/**
 * Which suite made a report: the version of `package.json` and the commit, with `-dirty` where files
 * differ from it.
 *
 * @param root folder of the project
 */
export const suiteIdentity = (root: string): ConformanceReport['suite'] => {
  const commit = git(root, 'rev-parse', '--verify', 'HEAD');
  const dirty = commit !== undefined && git(root, 'status', '--porcelain') !== '';
  return {
    version: versionOf(root),
    commit: commit === undefined ? null : `${commit}${dirty ? '-dirty' : ''}`,
  };
};
