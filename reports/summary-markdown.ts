import { longestFirst } from './longest-first.ts';
import { plain, table } from './markdown.ts';
import type { ConformanceReport, ReportedRequirement } from './report-schema.ts';
import { verdictReasons } from './verdict-reasons.ts';
import { apiCallWords, duration, summaryWords, targetFacts, verdictWords } from './words.ts';

const link = (text: string, url: string): string =>
  /^https?:\/\/[^\s()<>|]+$/.test(url) ? `[${plain(text)}](${url})` : plain(text);

/** Text that stands as it is, however many backticks it has. */
const verbatim = (text: string): string[] => {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [fence + 'text', text, fence];
};

const problem = (requirement: ReportedRequirement): string[] => {
  const { id, title, level, verdict, source, tests } = requirement;
  const errors = tests.flatMap((test) => test.errors);
  return [
    `- **${verdictWords[verdict]}** ${id} (${level}): ${plain(title)} ${link(source.section, source.url)}`,
    ...errors
      .slice(0, 1)
      .flatMap(({ message, location }) => [
        '',
        ...verbatim(`${message}${location === undefined ? '' : `\n${location}`}`).flatMap((block) =>
          block.split('\n').map((line) => `  ${line}`),
        ),
        '',
      ]),
  ];
};

/** What was waited for; nothing where nothing was. */
const waitsTable = ({ waits }: ConformanceReport['summary']['apiCalls']): string[] => {
  if (waits === undefined || waits.count === 0) return [];
  return [
    ...table(
      ['waited for', 'times', 'in all'],
      longestFirst(waits.byLimit).map(([limit, { count, milliseconds }]) => [
        plain(limit),
        String(count),
        duration(milliseconds),
      ]),
    ),
    '',
  ];
};

/** The report in short, for a pull request or the summary of a CI job. */
export const summaryMarkdown = (report: ConformanceReport): string => {
  const { summary, target, requirements, errors, suite } = report;
  const { requirements: counts, statements } = summary;
  const problems = requirements.filter(({ verdict }) =>
    ['not-met', 'error', 'warning'].includes(verdict),
  );
  return [
    `# Okta org conformance: ${summaryWords[summary.verdict]}`,
    '',
    ...verdictReasons(report).map((reason) => `- ${plain(reason)}`),
    '',
    ...table(
      ['met', 'not met', 'warning', 'waived', 'not tested', 'not applicable', 'error', 'all'],
      [
        [
          counts.met,
          counts.notMet,
          counts.warning,
          counts.waived,
          counts.notTested,
          counts.notApplicable,
          counts.error,
          counts.total,
        ].map(String),
      ],
    ),
    '',
    ...table(
      ['document', 'statements', 'covered', 'judged', 'untestable'],
      [
        ...statements.byDocument.map(({ id, title, total, covered, judged, untestable }) => [
          `${id} ${plain(title)}`,
          String(total),
          String(covered),
          String(judged),
          String(untestable),
        ]),
        ['All', statements.total, statements.covered, statements.judged, statements.untestable].map(
          String,
        ),
      ],
    ),
    '',
    ...(problems.length > 0 ? ['## Findings', '', ...problems.flatMap(problem), ''] : []),
    ...(errors.length > 0
      ? [
          '## Errors outside the requirements',
          '',
          ...errors.flatMap(({ message }) => [...verbatim(message), '']),
        ]
      : []),
    '## Run',
    '',
    ...(target === null
      ? ['- No test came as far as a target.']
      : targetFacts(target).map(([name, value]) => `- ${name}: ${plain(value)}`)),
    `- Suite: ${plain(suite.version)}${suite.commit === null ? '' : `, commit ${plain(suite.commit)}`}`,
    `- Took ${duration(summary.durationMs)}, ${apiCallWords(summary.apiCalls)}`,
    '',
    ...waitsTable(summary.apiCalls),
    'To reproduce:',
    '',
    ...verbatim(report.reproduce),
    '',
  ].join('\n');
};
