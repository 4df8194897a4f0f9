import { plain, table } from './markdown.ts';
import { dearFrom } from './mutation-cost.ts';
import type { MatrixRow, MetTest, MutationReport } from './mutation-report-schema.ts';
import { counted, duration } from './words.ts';

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];

const list = (lines: readonly string[]): readonly string[] => lines.map((line) => `- ${line}`);

const toldTest = ({ file, requirements, test }: MetTest): string =>
  `${requirements.join(', ')}: ${plain(test)} (${plain(file)})`;

const notKilled = ({ mutants }: MutationReport): readonly string[] =>
  mutants
    .filter(({ status }) => status !== 'Killed')
    .map(
      ({ breaks, id, reason, status }) =>
        `**${status}** ${breaks} ${id}${reason === undefined ? '' : `: ${plain(reason.split('\n')[0] ?? '')}`}`,
    );

const dear = ({ mutants, summary }: MutationReport): readonly string[] =>
  (summary.cost?.over ?? []).flatMap((id) => {
    const found = mutants.find((mutant) => mutant.id === id);
    return found?.costRatio === undefined
      ? []
      : [
          `${found.costRatio} ${found.breaks} ${id}: ${duration(found.durationMs)} for ${duration(found.honestMs ?? 0)}`,
        ];
  });

const matrix = (rows: readonly MatrixRow[]): readonly string[] =>
  rows.length === 0
    ? []
    : table(
        ['mutant', 'breaks', 'others that fall', 'tests that fail', 'tests that break'],
        rows.map(({ breaks, broke, fails, id, tests }) => [
          id,
          breaks,
          fails.filter((requirement) => requirement !== breaks).join(', '),
          String(tests.length),
          String(broke.length),
        ]),
      );

/** The report in short: what was not killed, who else falls, and what no mutant needs. */
export const mutationMarkdown = (report: MutationReport): string => {
  const { matrix: rows = [], summary, tests } = report;
  const { cost, killed, noCoverage, requirements, runtimeError, survived, timeout, total } =
    summary;
  return [
    `# Mutants: ${killed} of ${total} killed`,
    '',
    ...table(
      ['killed', 'survived', 'no coverage', 'timeout', 'error', 'requirements', 'all killed'],
      [
        [
          killed,
          survived,
          noCoverage,
          timeout,
          runtimeError,
          requirements.total,
          requirements.safe,
        ].map(String),
      ],
    ),
    ...(cost
      ? [
          '',
          `A mutant costs ${cost.medianRatio} times a plain run of the specs that cite what it breaks (median; worst ${cost.worstRatio}, together ${cost.totalRatio}), measured in the same run of ${duration(summary.durationMs)}.`,
        ]
      : []),
    ...section('Errors', list(report.errors.map(plain))),
    ...section('Not killed', list(notKilled(report))),
    ...section(`More than ${dearFrom} times a plain run`, list(dear(report))),
    ...section('Who else falls', matrix(rows)),
    ...section(
      'Tests that met mutants and killed none',
      list(
        tests
          .filter(({ killed: kills, met }) => met > 0 && kills === 0)
          .map((test) => `${toldTest(test)}, ${counted(test.met, 'mutant')}`),
      ),
    ),
    ...section(
      'Tests that were spared every mutant, as another had killed it',
      list(tests.filter(({ met, spared }) => met === 0 && spared > 0).map(toldTest)),
    ),
    '',
  ].join('\n');
};
