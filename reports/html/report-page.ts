import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ConformanceReport } from '../report-schema.ts';
import { summaryWords } from '../words.ts';
import { filters } from './filters.ts';
import { html, Markup } from './markup.ts';
import { byArea, overview, verdictHeader } from './overview.ts';
import { requirementCard } from './requirement-card.ts';

const styles = readFileSync(new URL('./page.css', import.meta.url), 'utf8');
const script = readFileSync(new URL('./page.js', import.meta.url), 'utf8');

// Put together here, not in a template, as their fingerprints allow no space more or less.
const styleElement = new Markup(`<style>${styles}</style>`);
const scriptElement = new Markup(`<script>${script}</script>`);

const fingerprint = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Nothing from outside, and of scripts and styles only ours: should something slip through the
 * escaping, the browser does not run it.
 */
const policy = [
  "default-src 'none'",
  "img-src 'self' file:",
  `style-src ${fingerprint(styles)}`,
  `script-src ${fingerprint(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const areas = (
  { requirements }: ConformanceReport,
  playwrightReport: string | undefined,
): Markup[] =>
  [...byArea(requirements)].map(
    ([area, of]) => html`
      <section class="area">
        <h3>${area}</h3>
        ${of.map((requirement) => requirementCard(requirement, playwrightReport))}
      </section>
    `,
  );

/**
 * The report as one page that needs nothing but the pictures beside it.
 *
 * @param report without secrets
 * @param written when
 * @param playwrightReport where Playwright's own report is, relative to the page, if there is one
 */
export const reportPage = (
  report: ConformanceReport,
  written: Date,
  playwrightReport: string | undefined,
): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="color-scheme" content="light dark" />
        <title>${summaryWords[report.summary.verdict]} · Okta org conformance</title>
        ${styleElement}
      </head>
      <body>
        <a class="skip" href="#requirements">Skip to the requirements</a>
        ${verdictHeader(report)}
        <main>
          ${overview(report)}
          <h2 id="requirements" tabindex="-1">Requirements</h2>
          ${filters(report)} ${areas(report, playwrightReport)}
          <p id="nothing" hidden>No requirement fits the filter.</p>
        </main>
        <footer>
          <p>
            Written <time datetime="${written.toISOString()}">${written.toUTCString()}</time> ·
            <a href="../conformance-report.json">conformance-report.json</a> ·
            <a href="../summary.md">summary.md</a>
            ${
              playwrightReport === undefined
                ? undefined
                : html` · <a href="${playwrightReport}/index.html">Playwright’s report</a>`
            }
          </p>
          <p>Not affiliated with Okta.</p>
        </footer>
        ${scriptElement}
      </body>
    </html> `.text;
