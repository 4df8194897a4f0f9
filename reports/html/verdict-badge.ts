import type { RequirementVerdict } from '../report-schema.ts';
import { verdictWords } from '../words.ts';
import type { Markup } from './markup.ts';
import { html } from './markup.ts';

/** A sign for each verdict, so that colour is never the only one. */
export const verdictSigns = {
  met: '✓',
  'not-met': '✕',
  warning: '!',
  waived: '~',
  'not-tested': '○',
  'not-applicable': '–',
  error: '?',
} as const satisfies Record<RequirementVerdict, string>;

/** The verdict as a coloured word. */
export const verdictBadge = (verdict: RequirementVerdict): Markup =>
  html`<span class="badge" data-verdict="${verdict}"
    ><span aria-hidden="true">${verdictSigns[verdict]}</span> ${verdictWords[verdict]}</span
  >`;
