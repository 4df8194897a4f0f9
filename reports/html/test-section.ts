import type { Evidence, ReportedError, ReportedStep, ReportedTest } from '../report-schema.ts';
import { counted, duration, outcomeWords } from '../words.ts';
import type { Markup } from './markup.ts';
import { html } from './markup.ts';

const errorWords = {
  assertion: 'The org did not behave as required.',
  timeout: 'The time ran out before this could be judged.',
  crash: 'The browser or the worker went away before this could be judged.',
  broken: 'Something broke before this could be judged.',
} as const satisfies Record<ReportedError['kind'], string>;

/** An error: what it means, what was said, and where. */
export const errorBox = ({ kind, message, location }: ReportedError): Markup => html`
  <div class="error" data-kind="${kind}">
    <p>${errorWords[kind]}</p>
    <pre>${message}</pre>
    ${location === undefined ? undefined : html`<p class="where">${location}</p>`}
  </div>
`;

const stepCount = (steps: readonly ReportedStep[]): number =>
  steps.reduce((sum, step) => sum + 1 + stepCount(step.steps ?? []), 0);

const stepList = (steps: readonly ReportedStep[]): Markup => html`
  <ol class="steps">
    ${steps.map(
      (step) => html`
        <li ${step.failed ? html`class="failed"` : undefined}>
          <span class="step">${step.failed ? '✕ ' : ''}${step.title}</span>
          <span class="time">${duration(step.durationMs)}</span>
          ${step.steps ? stepList(step.steps) : undefined}
        </li>
      `,
    )}
  </ol>
`;

const steps = ({ steps: told, outcome }: ReportedTest): Markup | undefined =>
  told.length === 0
    ? undefined
    : html`
        <details ${outcome === 'failed' || outcome === 'broken' ? html`open` : undefined}>
          <summary>${counted(stepCount(told), 'step')}</summary>
          ${stepList(told)}
        </details>
      `;

const pictures = (test: ReportedTest, evidence: readonly Evidence[]): Markup | undefined => {
  const shown = evidence.flatMap((one) => (one.kind === 'screenshot' ? [one] : []));
  if (shown.length === 0) return undefined;
  return html`
    <ul class="pictures">
      ${shown.map(({ name, attempt, path }) => {
        const caption = test.attempts > 1 ? `${name}, attempt ${attempt}` : name;
        const address = path.replace(/^html\//, '');
        return html`
          <li>
            <a href="${address}">
              <img
                src="${address}"
                alt="${caption} of «${test.title}»"
                loading="lazy"
                decoding="async"
              />
              <span>${caption}</span>
            </a>
          </li>
        `;
      })}
    </ul>
  `;
};

const foundBy = (evidence: readonly Evidence[]): Markup[] =>
  evidence.flatMap((one) => {
    if (one.kind === 'dismissed')
      return [
        html`<p class="found-by">
          <strong>Something came in between here:</strong> «${one.control}» on ${one.screen} was
          sent away by ${one.dismissed}.
        </p>`,
      ];
    return one.kind === 'found-by'
      ? [
          html`<p class="found-by">
            <strong>The console has changed here:</strong> «${one.control}» on ${one.screen} was
            found by ${one.foundBy}.
          </p>`,
        ]
      : [];
  });

/**
 * One test of a requirement: how it ended, its errors, steps and pictures.
 *
 * @param evidence of the requirement; what belongs to other tests is left out
 * @param playwrightReport address of Playwright's own report, where there is one
 */
export const testSection = (
  test: ReportedTest,
  evidence: readonly Evidence[],
  playwrightReport: string | undefined,
): Markup => {
  const own = evidence.filter((one) => one.test === test.id);
  return html`
    <section class="test" data-outcome="${test.outcome}">
      <h4>${test.title}</h4>
      <p class="facts">
        <strong>${outcomeWords[test.outcome]}</strong>
        <span>${duration(test.durationMs)}</span>
        ${test.attempts > 1 ? html`<span>${counted(test.attempts, 'attempt')}</span>` : undefined}
        <span><code>${test.file}:${test.line}</code></span>
        ${test.project === '' ? undefined : html`<span>${test.project}</span>`}
        ${
          playwrightReport === undefined
            ? undefined
            : html`<a href="${playwrightReport}/index.html#?testId=${test.id}"
                >Playwright’s report</a
              >`
        }
      </p>
      ${test.reason === undefined ? undefined : html`<p class="reason">${test.reason}</p>`}
      ${test.errors.map(errorBox)} ${foundBy(own)} ${steps(test)} ${pictures(test, own)}
    </section>
  `;
};
