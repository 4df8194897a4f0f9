import { mutationReportSchema } from '../../../reports/mutation-report-schema.ts';

/**
 * What a run of all mutants found, with what a later run of some found in the place of that. Mutants
 * that are new come along; those that do not exist any more go. It is judged as long as no spec has
 * changed but those that cite what the later run broke.
 *
 * @param last `mutation-report.json` of the first run
 * @param later that of the later one
 * @param existing ids of the mutants that there are
 */
export const renewedRun = (last: string, later: string, existing: readonly string[]): string => {
  const before = mutationReportSchema.parse(JSON.parse(last));
  const now = mutationReportSchema.parse(JSON.parse(later));
  const renewed = new Set(now.mutants.map(({ id }) => id));
  const kept = before.mutants.filter(({ id }) => existing.includes(id) && !renewed.has(id));
  return JSON.stringify({
    ...now,
    mutants: [...kept, ...now.mutants],
    errors: [...new Set([...before.errors, ...now.errors])],
  });
};
