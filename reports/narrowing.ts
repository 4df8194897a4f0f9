import type { FullConfig } from '@playwright/test/reporter';
import { readCommandLine } from './command-line.ts';

type Metadata = Readonly<Record<string, unknown>>;

const narrowedKey = 'conformance narrowed';
const shardKey = /^conformance shard (\d+) of (\d+)$/;

/**
 * What a blob report must carry so that a report merged from shards still knows whether the run was
 * the whole suite: Playwright hands on `metadata` of every shard, but not the command line. For
 * `metadata` in the Playwright config.
 *
 * @param argv `process.argv` of the process that runs the tests
 */
export const runMetadata = (argv: readonly string[]): Record<string, string | true> => {
  const { narrowedBy } = readCommandLine(argv);
  const shard = /--shard[= ](\d+)\/(\d+)/.exec(argv.join(' '));
  return {
    ...(narrowedBy.length > 0 && { [narrowedKey]: narrowedBy.join('; ') }),
    ...(shard && { [`conformance shard ${shard[1] ?? ''} of ${shard[2] ?? ''}`]: true as const }),
  };
};

/** Shards that should have been merged and were not. */
const missingShards = (metadata: Metadata): string[] => {
  const shards = Object.keys(metadata).flatMap((key) => {
    const match = shardKey.exec(key);
    return match ? [{ current: Number(match[1]), total: Number(match[2]) }] : [];
  });
  const total = Math.max(0, ...shards.map((shard) => shard.total));
  const merged = new Set(shards.map(({ current }) => current));
  const missing = Array.from({ length: total }, (_, index) => index + 1).filter(
    (shard) => !merged.has(shard),
  );
  return missing.length > 0 ? [`without shard ${missing.join(', ')} of ${total}`] : [];
};

const isWide = (pattern: RegExp): boolean => pattern.source === '.*';

/**
 * Why the run was less than the whole suite, or undefined where it was the whole.
 *
 * @param config the run's configuration as Playwright resolved it
 */
export const narrowedReason = (config: FullConfig): string | undefined => {
  const merging = config.argv.length === 0;
  const metadata: Metadata = config.metadata;
  const carried = metadata[narrowedKey];
  const grep = [config.grep].flat().filter((pattern) => !isWide(pattern));

  const reasons = new Set(readCommandLine(config.argv).narrowedBy);
  // What shards bring along and this command line are often the same.
  if (typeof carried === 'string') for (const reason of carried.split('; ')) reasons.add(reason);
  if (config.shard) reasons.add(`only shard ${config.shard.current} of ${config.shard.total}`);
  else if (merging) for (const reason of missingShards(metadata)) reasons.add(reason);
  if (grep.length > 0) reasons.add(`only tests that match ${grep.join(' or ')}`);
  if (config.grepInvert !== null) {
    reasons.add(`without tests that match ${[config.grepInvert].flat().join(' or ')}`);
  }
  const left = leftOutProjects(config);
  if (left.length > 0) reasons.add(`without the projects ${left.join(', ')}`);
  return reasons.size > 0 ? [...reasons].join('; ') : undefined;
};

/**
 * Projects that run by default and were not asked for. Playwright does not say which do: those that
 * don't have `optional` in their metadata.
 */
const leftOutProjects = ({ argv, projects, filteredProjects }: FullConfig): string[] => {
  if (!argv.some((argument) => argument.startsWith('--project'))) return [];
  const ran = new Set(filteredProjects.map(({ name }) => name));
  return projects
    .filter(({ name, metadata }) => !ran.has(name) && metadata['optional'] !== true)
    .map(({ name }) => name);
};
