import type { Locator, Page } from '@playwright/test';
import type { Control } from './found-by.ts';
import { screenOf, whatIsThere } from './surroundings.ts';

/** What a page object could not do, told of one control of one screen. It is no assertion. */
abstract class ControlError extends Error {}

/** A control is not where it was looked for, or more than one is. */
export class ControlNotFound extends ControlError {
  override readonly name = 'ControlNotFound';
}

/** A control is there, and does not do what an administrator does with it. */
export class ControlDisobeyed extends ControlError {
  override readonly name = 'ControlDisobeyed';
}

/** The control, as sentences call it. */
const called = ({ kind, words, of }: Control): string =>
  `${kind} «${words}»${of === undefined ? '' : ` of ${of}`}`;

const list = (entries: readonly string[]): string =>
  entries.map((entry, index) => `  ${index + 1}. ${entry}`).join('\n');

/**
 * @param scope where it should have been
 * @param lookedFor in this order
 * @param cause what Playwright said
 */
export const notFound = async (
  control: Control,
  scope: Locator,
  lookedFor: readonly string[],
  cause: unknown,
): Promise<Error> => {
  const page = scope.page();
  if (page.isClosed()) return asError(cause);
  const many = /resolved to (\d+) elements/.exec(asError(cause).message)?.[1];
  const sentence =
    many === undefined
      ? `The ${called(control)} is not there on ${await screenOf(page)}.`
      : `The ${called(control)} is there ${many} times on ${await screenOf(page)}, and it is not clear which is meant.`;
  return new ControlNotFound(
    [
      sentence,
      `It was looked for, in this order:\n${list(lookedFor)}`,
      await whatIsThere(scope),
    ].join('\n'),
    { cause },
  );
};

/**
 * @param complaint what it did not do, after «The checkbox «…» »
 * @param element the control itself
 * @param scope what it stands in
 */
export const disobeyed = async (
  control: Control,
  complaint: string,
  element: Locator,
  scope: Locator,
  cause?: unknown,
): Promise<Error> => {
  const page = scope.page();
  if (page.isClosed()) return asError(cause);
  const sentence = `The ${called(control)} on ${await screenOf(page)} ${complaint}.`;
  const inTheWay = await whatCovers(page, element);
  return new ControlDisobeyed(
    [sentence, inTheWay, await whatIsThere(scope)].filter((part) => part !== undefined).join('\n'),
    { cause },
  );
};

const asError = (cause: unknown): Error =>
  cause instanceof Error ? cause : new Error(String(cause));

/** Marks what lies over a control, so that a locator can find it. */
const mark = 'data-in-the-way';

/** What somebody who wants to press the control would press instead. */
const whatCovers = async (page: Page, element: Locator): Promise<string | undefined> => {
  const isCovered = await element
    .evaluate(
      (target, attribute) => {
        const { height, left, top, width } = target.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        if (hit === null || hit.contains(target) || target.contains(hit)) return false;
        if (hit.closest('label')?.control === target) return false;
        // All of the overlay: what hangs at the page, beside what holds the control.
        let cover = hit;
        while (cover.parentElement !== null && !cover.parentElement.contains(target))
          cover = cover.parentElement;
        cover.setAttribute(attribute, '');
        return true;
      },
      mark,
      { timeout: 500 },
    )
    .catch(() => false);
  if (!isCovered) return undefined;
  const cover = page.locator(`[${mark}]`);
  const told = await whatIsThere(cover, 'Something lies over it');
  await cover
    .evaluateAll((covers, attribute) => {
      for (const one of covers) one.removeAttribute(attribute);
    }, mark)
    .catch(() => undefined);
  return told;
};
