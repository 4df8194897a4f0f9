import { styleText } from 'node:util';
import type { ConformanceReport, ReportedRequirement, SummaryVerdict } from './report-schema.ts';
import { verdictReasons } from './verdict-reasons.ts';
import { apiCallWords, duration, summaryWords, targetFacts, verdictWords } from './words.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const verdictStyle = {
  conforms: 'green',
  'does-not-conform': 'red',
  partially: 'yellow',
  unknown: 'magenta',
} as const satisfies Record<SummaryVerdict, Style>;

const columns = [
  'met',
  'not-met',
  'warning',
  'waived',
  'not-tested',
  'not-applicable',
  'error',
] as const satisfies readonly ReportedRequirement['verdict'][];

/** Problems told one by one; the html has the rest. */
const problemsShown = 20;

const byArea = (requirements: readonly ReportedRequirement[]) => {
  const areas = new Map<string, ReportedRequirement[]>();
  for (const requirement of requirements) {
    areas.set(requirement.area, [...(areas.get(requirement.area) ?? []), requirement]);
  }
  return areas;
};

/** The end of a text that is too long: the last words of a breadcrumb tell the most. */
const fitted = (text: string, width: number): string =>
  text.length <= width ? text : `…${text.slice(text.length - width + 1)}`;

const table = (requirements: readonly ReportedRequirement[], paint: Paint): string[] => {
  const used = columns.filter((verdict) => requirements.some((it) => it.verdict === verdict));
  const areas = byArea(requirements);
  const width = Math.min(60, Math.max(4, ...[...areas.keys()].map((area) => area.length)));
  const row = (name: string, of: readonly ReportedRequirement[]): string =>
    [
      fitted(name, width).padEnd(width),
      ...used.map((verdict) => {
        const count = of.filter((requirement) => requirement.verdict === verdict).length;
        return (count === 0 ? '·' : String(count)).padStart(verdictWords[verdict].length);
      }),
    ].join('   ');
  const head = ['Area'.padEnd(width), ...used.map((verdict) => verdictWords[verdict])].join('   ');
  return [
    paint('bold', head),
    '─'.repeat(head.length),
    ...[...areas].map(([area, of]) => row(area, of)),
    '─'.repeat(head.length),
    row('All', requirements),
  ];
};

const problems = ({ requirements, errors }: ConformanceReport, paint: Paint): string[] => {
  const finding = (style: Style, word: string, text: string): string =>
    `${paint(style, word.padEnd(verdictWords['not-met'].length))}  ${text}`;
  const having = (verdict: ReportedRequirement['verdict'], style: Style): string[] =>
    requirements
      .filter((requirement) => requirement.verdict === verdict)
      .map(({ id, title }) => finding(style, verdictWords[verdict], `${id}  ${title}`));
  const lines = [
    ...having('not-met', 'red'),
    ...having('error', 'magenta'),
    ...errors.map(({ message }) => finding('magenta', 'error', message.split('\n')[0] ?? '')),
    ...having('warning', 'yellow'),
  ];
  const more = lines.length - problemsShown;
  return more > 0 ? [...lines.slice(0, problemsShown), `… and ${more} more`] : lines;
};

/**
 * The report as a table for a terminal, ending in a line feed.
 *
 * @param colours whether the terminal shows them
 */
export const summaryTable = (report: ConformanceReport, colours: boolean): string => {
  const paint: Paint = (style, text) =>
    colours ? styleText(style, text, { validateStream: false }) : text;
  const { summary, target, requirements } = report;
  const { statements, apiCalls } = summary;
  const found = problems(report, paint);
  const lines = [
    ...(target === null
      ? ['No test came as far as a target.']
      : targetFacts(target).map(([name, value]) => `${name}: ${value}`)),
    '',
    ...table(requirements, paint),
    ...(found.length > 0 ? ['', ...found] : []),
    '',
    `${statements.covered} of ${statements.total} statements covered, ${statements.judged} judged, ${statements.untestable} untestable · ` +
      `${apiCallWords(apiCalls)} · ${duration(summary.durationMs)}`,
    '',
    `Verdict: ${paint(['bold', verdictStyle[summary.verdict]], summaryWords[summary.verdict])}`,
    ...verdictReasons(report).map((reason) => `  ${reason}`),
  ];
  return `\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n`;
};
