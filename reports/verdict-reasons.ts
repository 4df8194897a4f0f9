import type { ConformanceReport, ReportedRequirement } from './report-schema.ts';
import { metOnRetry, mustNotTested, waiverUnused } from './verdict.ts';
import { counted } from './words.ts';

const shown = 8;

const named = (requirements: readonly ReportedRequirement[]): string => {
  const ids = requirements.slice(0, shown).map(({ id }) => id);
  const more = requirements.length - ids.length;
  return `${ids.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

/** Why a report has its verdict: a sentence for each cause, the decisive ones first. */
export const verdictReasons = ({ summary, requirements, errors }: ConformanceReport): string[] => {
  const tell = (
    verb: (plural: boolean) => string,
    noun: string,
    chosen: readonly ReportedRequirement[],
  ): string[] =>
    chosen.length === 0
      ? []
      : [`${counted(chosen.length, noun)} ${verb(chosen.length > 1)}: ${named(chosen)}.`];
  const are = (rest: string) => (plural: boolean) => `${plural ? 'are' : 'is'} ${rest}`;
  const were = (rest: string) => (plural: boolean) => `${plural ? 'were' : 'was'} ${rest}`;
  const having = (verdict: ReportedRequirement['verdict']): ReportedRequirement[] =>
    requirements.filter((requirement) => requirement.verdict === verdict);
  const musts = requirements.filter(({ level }) => level === 'must');

  const reasons = [
    ...(summary.interrupted ? ['The run was interrupted.'] : []),
    ...tell(are('not met'), 'requirement', having('not-met')),
    ...tell(
      (plural) => `${plural ? 'have' : 'has'} a waiver that no longer fits`,
      'requirement',
      requirements.filter(waiverUnused),
    ),
    ...tell(
      (plural) => `could not be judged, as ${plural ? 'their tests' : 'its test'} broke`,
      'requirement',
      having('error'),
    ),
    ...(errors.length > 0 ? [`${counted(errors.length, 'error')} outside the requirements.`] : []),
    ...(summary.narrowed === undefined ? [] : [`The run was narrowed: ${summary.narrowed}.`]),
    ...tell(were('not tested'), 'must', musts.filter(mustNotTested)),
    ...tell(were('met only on a retry'), 'must', musts.filter(metOnRetry)),
    ...tell(are('waived'), 'requirement', having('waived')),
    ...tell(
      (plural) => `of level should or may ${plural ? 'are' : 'is'} not met, which is a warning`,
      'requirement',
      having('warning'),
    ),
  ];
  return summary.verdict === 'conforms'
    ? ['Every must is met or not applicable.', ...reasons]
    : reasons;
};
