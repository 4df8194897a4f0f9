import type { ReportTarget } from './report-schema.ts';

/** The values, each once, the most frequent first. */
const byFrequency = (values: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
};

/**
 * The target of a run, from what its tests say of theirs. Tests against embedded orgs have one
 * each, on a port of its own, and a few of them are set up differently on purpose: what most have
 * stands for the run. Generations and skins are all told, as they are what a run may be spread over.
 *
 * @returns null where no test came as far as a target
 */
export const targetOfRun = (targets: readonly ReportTarget[]): ReportTarget | null => {
  const shape = ({ kind, engine, console, runLevel, capabilities }: ReportTarget): string =>
    JSON.stringify([kind, engine, console, runLevel, capabilities]);
  const [usual] = byFrequency(targets.map(shape));
  const target = targets.find((candidate) => shape(candidate) === usual);
  if (target === undefined) return null;
  const consoles = targets.map((candidate) => candidate.console);
  return {
    ...target,
    console: {
      ...target.console,
      generation: byFrequency(consoles.map(({ generation }) => generation))
        .toSorted()
        .join(', '),
      skin: byFrequency(consoles.map(({ skin }) => skin)).join(', '),
    },
  };
};
