import type { ReportedRequirement } from '../report-schema.ts';
import { metOnRetry, waiverUnused } from '../verdict.ts';
import { counted, duration, verdictNote } from '../words.ts';
import type { Markup } from './markup.ts';
import { html, webAddress } from './markup.ts';
import { testSection } from './test-section.ts';
import { verdictBadge } from './verdict-badge.ts';

/** Verdicts that a reader came for: their cards are open. */
const speaking = new Set<ReportedRequirement['verdict']>(['not-met', 'error', 'warning']);

const effort = ({ tests }: ReportedRequirement): string =>
  tests.length === 0
    ? 'no test'
    : `${counted(tests.length, 'test')}, ${duration(
        tests.reduce((sum, { durationMs }) => sum + durationMs, 0),
      )}`;

const flags = (requirement: ReportedRequirement): Markup[] => [
  ...(metOnRetry(requirement) ? [html`<span class="flag">on a retry</span>`] : []),
  ...(waiverUnused(requirement) ? [html`<span class="flag">waiver no longer fits</span>`] : []),
  ...(requirement.untestable === undefined ? [] : [html`<span class="flag">untestable</span>`]),
];

const searchable = ({ id, title, area, statements, source, tests }: ReportedRequirement): string =>
  [
    id,
    title,
    area,
    ...statements,
    source.section,
    ...tests.flatMap((test) => [test.title, test.file]),
  ]
    .join(' ')
    .toLowerCase();

/** A requirement: a row of the matrix that opens to its source, tests and evidence. */
export const requirementCard = (
  requirement: ReportedRequirement,
  playwrightReport: string | undefined,
): Markup => {
  const { id, title, level, area, source, statements, verdict, tests, evidence } = requirement;
  const note = verdictNote(requirement);
  return html`
    <details
      class="requirement"
      id="${id}"
      data-verdict="${verdict}"
      data-level="${level}"
      data-area="${area}"
      data-text="${searchable(requirement)}"
      ${speaking.has(verdict) ? html`open` : undefined}
    >
      <summary>
        <code class="id">${id}</code>
        <span class="level">${level}</span>
        <span class="title">${title} ${flags(requirement)}</span>
        <span class="effort">${effort(requirement)}</span>
        ${verdictBadge(verdict)}
      </summary>
      <div class="body">
        <dl class="source">
          <div>
            <dt>Source</dt>
            <dd>
              <a href="${webAddress(source.url)}" target="_blank" rel="noreferrer"
                >${source.section}</a
              >, ${source.document} (read ${source.read})
            </dd>
          </div>
          <div>
            <dt>Statements</dt>
            <dd>${statements.map((statement) => html`<code>${statement}</code> `)}</dd>
          </div>
          ${
            tests.length === 0
              ? undefined
              : html`<div>
                  <dt>Run it alone</dt>
                  <dd><code>npx playwright test --grep @${id}</code></dd>
                </div>`
          }
        </dl>
        ${note === undefined ? undefined : html`<p class="reason">${note}</p>`}
        ${tests.map((test) => testSection(test, evidence, playwrightReport))}
      </div>
    </details>
  `;
};
