// A seed for the random consoles of npm test.
import { spawnSync } from 'node:child_process';

/**
 * The same for the same files: those of the commit that is checked out.
 *
 * @param {string} [directory] of the working copy
 * @returns {string} a whole number; 1 where there is no commit, as in an archive
 */
export const seedOfFiles = (directory = '.') => {
  const { stdout } = spawnSync('git', ['rev-parse', '--verify', '--quiet', 'HEAD^{tree}'], {
    cwd: directory,
    encoding: 'utf8',
  });
  return String(Number.parseInt(stdout?.slice(0, 7) ?? '', 16) || 1);
};
