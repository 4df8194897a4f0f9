import type { Page } from '@playwright/test';
import { linkOrButton } from '../controls/link-or-button.ts';
import { beginning } from '../controls/name.ts';
import type { Generation } from '../words/index.ts';
import { words } from '../words/index.ts';

/**
 * Tells the generation of a console by what only it has. Two screens are opened and nothing is
 * changed: the list of applications, whose way to a new one is «Add Application» in generation A,
 * and the form of a web application, whose grants are one list in B and have an «Advanced» in C.
 *
 * @param page somebody signed in to the console as an administrator of applications
 * @param adminUrl where the console is, without a path
 * @throws TimeoutError where neither screen shows a sign of any generation
 */
export const readGeneration = async (page: Page, adminUrl: string): Promise<Generation> => {
  const { A, C } = words;
  await page.goto(new URL('/admin/apps/active', adminUrl).href);
  const add = linkOrButton(page, beginning(A.catalogue.open));
  const create = linkOrButton(page, beginning(C.applications.create));
  await add.or(create).waitFor();
  if (await add.isVisible()) return 'A';

  await page.goto(new URL('/admin/apps/oauth2-wizard/create?applicationType=WEB', adminUrl).href);
  const core = page.getByText(C.grants.setOfCoreGrants, { exact: true });
  const flat = page.getByText(words.B.grants.setOfInteractionCode, { exact: true });
  await core.or(flat).waitFor();
  return (await core.isVisible()) ? 'C' : 'B';
};
