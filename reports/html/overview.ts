import type { ConformanceReport, ReportedRequirement } from '../report-schema.ts';
import { longestFirst } from '../longest-first.ts';
import { verdictReasons } from '../verdict-reasons.ts';
import {
  apiCallWords,
  counted,
  duration,
  summaryWords,
  targetFacts,
  verdictWords,
} from '../words.ts';
import type { Markup } from './markup.ts';
import { html } from './markup.ts';
import { errorBox } from './test-section.ts';
import { verdictSigns } from './verdict-badge.ts';

const verdicts = Object.keys(verdictWords) as readonly ReportedRequirement['verdict'][];

/** How many requirements have each verdict; verdicts that none has are left out. */
const counts = (requirements: readonly ReportedRequirement[]): Markup => html`
  <dl class="counts">
    ${verdicts.flatMap((verdict) => {
      const count = requirements.filter((requirement) => requirement.verdict === verdict).length;
      return count === 0
        ? []
        : [
            html`<div data-verdict="${verdict}">
              <dt>${verdictWords[verdict]}</dt>
              <dd>${count}</dd>
            </div>`,
          ];
    })}
    <div>
      <dt>${requirements.length === 1 ? 'requirement' : 'requirements'}</dt>
      <dd>${requirements.length}</dd>
    </div>
  </dl>
`;

/** The verdict and why. */
export const verdictHeader = (report: ConformanceReport): Markup => {
  const { verdict } = report.summary;
  return html`
    <header class="verdict" data-summary="${verdict}">
      <p class="kicker">Okta org conformance</p>
      <h1>${summaryWords[verdict]}</h1>
      <ul>
        ${verdictReasons(report).map((reason) => html`<li>${reason}</li>`)}
      </ul>
      ${counts(report.requirements)}
    </header>
  `;
};

const facts = (pairs: readonly (readonly [string, string])[]): Markup => html`
  <dl class="fact-list">
    ${pairs.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>
`;

/** A commit as git abbreviates it; `-dirty` stays. */
const shortCommit = (commit: string): string => commit.replace(/^(\w{10})\w+/, '$1');

/** What was waited for; nothing where nothing was. */
const waitsTable = ({ waits }: ConformanceReport['summary']['apiCalls']): Markup | undefined =>
  waits === undefined || waits.count === 0
    ? undefined
    : html`<details class="buckets">
        <summary>${counted(waits.count, 'wait')} for rate limits</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Waited for</th>
              <th scope="col">Times</th>
              <th scope="col">In all</th>
            </tr>
          </thead>
          <tbody>
            ${longestFirst(waits.byLimit).map(
              ([limit, { count, milliseconds }]) =>
                html`<tr>
                  <td>${limit}</td>
                  <td>${count}</td>
                  <td>${duration(milliseconds)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </details>`;

/** What was tested, by what, and how long it took. */
const runFacts = ({ target, suite, summary, reproduce }: ConformanceReport): Markup => html`
  <section aria-labelledby="target">
    <h2 id="target">Target</h2>
    ${target === null ? html`<p>No test came as far as a target.</p>` : facts(targetFacts(target))}
  </section>
  <section aria-labelledby="run">
    <h2 id="run">Run</h2>
    ${facts([
      [
        'Suite',
        `${suite.version}${suite.commit === null ? '' : `, commit ${shortCommit(suite.commit)}`}`,
      ],
      ['Took', duration(summary.durationMs)],
      ['API calls', apiCallWords(summary.apiCalls)],
      ['Reproduce', reproduce],
    ])}
    ${
      Object.keys(summary.apiCalls.byBucket).length === 0
        ? undefined
        : html`<details class="buckets">
            <summary>${counted(Object.keys(summary.apiCalls.byBucket).length, 'bucket')}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">Rate-limit bucket</th>
                  <th scope="col">Calls</th>
                </tr>
              </thead>
              <tbody>
                ${Object.entries(summary.apiCalls.byBucket)
                  .sort(([, a], [, b]) => b - a)
                  .map(
                    ([bucket, count]) =>
                      html`<tr>
                        <td>${bucket}</td>
                        <td>${count}</td>
                      </tr>`,
                  )}
              </tbody>
            </table>
          </details>`
    }
    ${waitsTable(summary.apiCalls)}
  </section>
`;

const share = (count: number, total: number): number => (total === 0 ? 0 : (100 * count) / total);

/** How many statements of each source document have a test, and how many this run judged. */
const coverage = ({ summary: { statements } }: ConformanceReport): Markup => {
  const rows = [
    ...statements.byDocument.map((document) => ({ ...document, name: document.title })),
    { ...statements, id: 'All', name: 'Every statement' },
  ];
  return html`
    <section class="coverage" aria-labelledby="statements">
      <h2 id="statements">Statements of the documents</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col" class="bar"><span class="visually-hidden">Share</span></th>
            <th scope="col">covered</th>
            <th scope="col">judged</th>
            <th scope="col">untestable</th>
            <th scope="col">all</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ id, name, total, covered, judged, untestable }) => html`
              <tr>
                <th scope="row"><code>${id}</code> ${name}</th>
                <td class="bar">
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="track" width="100" height="8" />
                    <rect class="covered" width="${share(covered, total)}" height="8" />
                    <rect
                      class="untestable"
                      x="${share(covered, total)}"
                      width="${share(untestable, total)}"
                      height="8"
                    />
                  </svg>
                </td>
                <td>${covered}</td>
                <td>${judged}</td>
                <td>${untestable}</td>
                <td>${total}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </section>
  `;
};

/** The requirements by area, in the order of the catalogue. */
export const byArea = (
  requirements: readonly ReportedRequirement[],
): ReadonlyMap<string, readonly ReportedRequirement[]> => {
  const areas = new Map<string, ReportedRequirement[]>();
  for (const requirement of requirements) {
    const area = areas.get(requirement.area) ?? [];
    areas.set(requirement.area, [...area, requirement]);
  }
  return areas;
};

/** Every requirement as one square: where the trouble is, at a glance. */
const matrix = ({ requirements }: ConformanceReport): Markup => html`
  <section class="matrix" aria-labelledby="matrix">
    <h2 id="matrix">At a glance</h2>
    <table>
      <tbody>
        ${[...byArea(requirements)].map(
          ([area, of]) => html`
            <tr>
              <th scope="row">${area}</th>
              <td>
                ${of.map(
                  ({ id, title, verdict, level }) =>
                    html`<a
                      href="#${id}"
                      data-verdict="${verdict}"
                      data-level="${level}"
                      title="${id} (${level}): ${title}"
                      aria-label="${id}, ${level}, ${verdictWords[verdict]}"
                      ><span aria-hidden="true">${verdictSigns[verdict]}</span></a
                    >`,
                )}
              </td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  </section>
`;

/** Everything above the requirements themselves. */
export const overview = (report: ConformanceReport): Markup => html`
  <div class="columns">${runFacts(report)} ${coverage(report)}</div>
  ${matrix(report)}
  ${
    report.errors.length === 0
      ? undefined
      : html`<section class="stray" aria-labelledby="errors">
          <h2 id="errors">Errors outside the requirements</h2>
          ${report.errors.map(errorBox)}
        </section>`
  }
`;
