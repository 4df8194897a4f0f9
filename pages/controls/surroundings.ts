import type { Locator, Page } from '@playwright/test';

/** More of a screen than that is no help to who reads the error. */
const longest = 60;

/** How long the look at a screen may take that goes wrong already, in milliseconds. */
const glance = 500;

const otherwise =
  <T>(value: T) =>
  (): T =>
    value;

/** The screen that a page shows: its heading, or else its title, and its path. */
export const screenOf = async (page: Page): Promise<string> => {
  const { pathname } = new URL(page.url(), 'http://nowhere');
  const headings = await page
    .getByRole('heading', { level: 1 })
    .filter({ visible: true })
    .allInnerTexts()
    .catch(otherwise<string[]>([]));
  const [name] = [...headings, await page.title().catch(otherwise(''))]
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return name === undefined ? `the screen ${pathname}` : `the screen «${name}» (${pathname})`;
};

/** What was typed into a box may be a secret: it is said that there is something, not what. */
const withoutTyped = (snapshot: string): string =>
  snapshot.replaceAll(/^(\s*- (?:textbox|searchbox|spinbutton)\b[^\n:]*): .+$/gm, '$1: …');

/** All of a screen, as a screen reader would have it, without what was typed into its boxes. */
export const screenSnapshot = async (page: Page): Promise<string> =>
  withoutTyped(await page.locator('body').ariaSnapshot());

const shortened = (snapshot: string): string => {
  const lines = withoutTyped(snapshot).split('\n');
  const left = lines.length - longest;
  return left > 0
    ? [...lines.slice(0, longest), `… and ${left} more lines`].join('\n')
    : lines.join('\n');
};

const indented = (text: string): string => text.replaceAll(/^/gm, '  ');

/**
 * What is there, as a screen reader would have it: of the scope, or of the whole page where there is
 * no such scope.
 */
export const whatIsThere = async (
  scope: Locator,
  introduction = 'What is there instead',
): Promise<string> => {
  const snapshot = await scope.ariaSnapshot({ timeout: glance }).catch(otherwise(undefined));
  if (snapshot !== undefined)
    return `${introduction}, in ${String(scope)}:\n${indented(shortened(snapshot))}`;
  const page = await scope
    .page()
    .locator('body')
    .ariaSnapshot({ timeout: glance })
    .catch(otherwise('nothing that could be read'));
  return `There is no ${String(scope)}. ${introduction}, on the page:\n${indented(shortened(page))}`;
};
