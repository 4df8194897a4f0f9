import type { TestStep } from '@playwright/test/reporter';
import type { Redactor } from './redactor.ts';

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** What was typed in a step: Playwright calls it value or text, depending on the action. */
const typedIn = ({ params }: TestStep): string | undefined =>
  asText(params?.['value']) ?? asText(params?.['text']);

/**
 * Tells the redactor what was typed into fields that take a secret, hooks and fixtures included: a
 * later message may repeat it.
 */
export const learnTypedSecrets = (steps: readonly TestStep[], redactor: Redactor): void => {
  for (const step of steps) {
    const typed = typedIn(step);
    if (typed !== undefined && redactor.isSecretEntry(step.title, step.subtitle)) {
      redactor.learnTyped(typed);
    }
    learnTypedSecrets(step.steps, redactor);
  }
};
