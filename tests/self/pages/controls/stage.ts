import type { Locator, Page } from '@playwright/test';
import { collectFindings } from '../../../../fixtures/found-by.ts';
import type { Finding } from '../../../../fixtures/found-by.ts';
import type { FoundBySink } from '../../../../pages/index.ts';
import type { ConsolePage } from '../../../../pages/index.ts';
import { words } from '../../../../pages/index.ts';

/** A screen of a console that a test has written, and what its controls tell the report. */
export interface Stage {
  readonly console: ConsolePage;
  readonly form: Locator;
  readonly foundBy: FoundBySink;
  readonly findings: readonly Finding[];
}

/** Shows a screen called «Account» at /admin/screen. @param content of its body, below the heading */
export const stage = async (page: Page, content: string): Promise<Stage> => {
  const body = `<!doctype html><title>Org - Account</title><h1>Account</h1>${content}`;
  await page.route('**/admin/screen', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto('http://localhost/admin/screen');
  const findings: Finding[] = [];
  const foundBy = collectFindings(page, findings);
  return {
    console: {
      page,
      adminUrl: 'http://localhost',
      generation: 'C',
      words: words.C,
      foundBy,
    },
    form: page.locator('form').describe('form'),
    foundBy,
    findings,
  };
};

/** What a promise is rejected with. */
export const rejection = async (promise: Promise<unknown>): Promise<Error> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Error) return error;
  throw new Error('It was not rejected with an error.');
};
