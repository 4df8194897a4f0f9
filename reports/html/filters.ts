import type { ConformanceReport, ReportedRequirement } from '../report-schema.ts';
import { verdictWords } from '../words.ts';
import type { Markup } from './markup.ts';
import { html } from './markup.ts';
import { byArea } from './overview.ts';
import { verdictSigns } from './verdict-badge.ts';

type Verdict = ReportedRequirement['verdict'];

const verdicts = Object.keys(verdictWords) as readonly Verdict[];

/** The form that narrows the list. It is hidden until the page's script makes it work. */
export const filters = ({ requirements }: ConformanceReport): Markup => {
  const count = (verdict: Verdict): number =>
    requirements.filter((requirement) => requirement.verdict === verdict).length;
  return html`
    <form id="filters" role="search" aria-label="Requirements" hidden>
      <fieldset>
        <legend class="visually-hidden">Verdict</legend>
        ${verdicts
          .filter((verdict) => count(verdict) > 0)
          .map(
            (verdict) => html`
              <label class="chip" data-verdict="${verdict}">
                <input type="checkbox" name="verdict" value="${verdict}" />
                <span aria-hidden="true">${verdictSigns[verdict]}</span>
                ${verdictWords[verdict]} <b>${count(verdict)}</b>
              </label>
            `,
          )}
      </fieldset>
      <div class="fields">
        <label>
          <span>Search</span>
          <input type="search" name="text" placeholder="id, words, statement, file" />
        </label>
        <label>
          <span>Level</span>
          <select name="level">
            <option value="">any</option>
            <option>must</option>
            <option>should</option>
            <option>may</option>
          </select>
        </label>
        <label class="area">
          <span>Area</span>
          <select name="area">
            <option value="">any</option>
            ${[...byArea(requirements).keys()].map(
              (area) => html`<option value="${area}">${area}</option>`,
            )}
          </select>
        </label>
        <button type="button" id="open-all">Open all</button>
        <button type="button" id="close-all">Close all</button>
        <button type="reset">Clear</button>
        <output id="shown"></output>
      </div>
    </form>
  `;
};
