import type { Locator } from '@playwright/test';
import type { Control, FoundBySink } from './found-by.ts';
import { Ladder } from './ladder.ts';
import { asLabel } from './name.ts';

/** Rows of a form as the console is known to draw them. */
const known =
  'self::fieldset or @data-se="o-form-fieldset" or @role="group" or @role="radiogroup" or contains(@class, "MuiFormControl-root")';

/** The next of them around a label. */
const knownAround = `ancestor::*[${known}][1]`;

/** Texts that are no label. */
const texts = './/text()[normalize-space() and not(ancestor::label or ancestor::legend)]';

/** Where there is none, the next thing around a label that holds more than the label. */
const anyAround = `self::*[not(ancestor::*[${known}])]/ancestor::*[.//input or .//select or .//textarea or .//*[@role="combobox"] or count(${texts}) > 1][1]`;

/**
 * A row of a form, by its label: what stands beside the label is in it. A set of checkboxes or radio
 * buttons has no role of its own in most consoles.
 */
export const rowOf = (scope: Locator, words: string): Locator =>
  scope
    .getByText(asLabel(words))
    .locator(`xpath=${knownAround} | ${anyAround}`)
    .describe(`row «${words}»`);

/** The row of a control that has no name of its own. */
export const rowLadder = (control: Control, scope: Locator, foundBy: FoundBySink): Ladder => {
  const label = asLabel(control.words);
  return new Ladder(
    control,
    scope,
    [
      {
        by: 'the group or row of the form around its label',
        at: (at) => at.getByText(label).locator(`xpath=${knownAround}`),
      },
      {
        by: 'what is around its label',
        at: (at) => at.getByText(label).locator(`xpath=${anyAround}`),
      },
    ],
    foundBy,
    rowOf(scope, control.words),
  );
};
