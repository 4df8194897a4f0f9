import type { Page } from '@playwright/test';
import { goTo } from '../controls/console-page.ts';
import { linkOrButton } from '../controls/link-or-button.ts';
import { beginning } from '../controls/name.ts';
import { patience } from '../controls/patience.ts';
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
  await goTo(page, new URL('/admin/apps/active', adminUrl).href);
  const add = linkOrButton(page, beginning(A.catalogue.open));
  const create = linkOrButton(page, beginning(C.applications.create));
  await add.or(create).waitFor({ timeout: patience });
  if (await add.isVisible()) return 'A';

  await goTo(page, new URL('/admin/apps/oauth2-wizard/create?applicationType=WEB', adminUrl).href);
  // Some of C call the core grants as B called all, and some have no «Advanced»; none has neither.
  const ofC = page
    .getByText(C.grants.setOfCoreGrants, { exact: true })
    .or(page.getByText(C.grants.setOfInteractionCode, { exact: true }))
    .or(linkOrButton(page, beginning(C.grants.advanced ?? '')))
    .filter({ visible: true });
  const flat = page.getByText(words.B.grants.setOfInteractionCode, { exact: true });
  await ofC.or(flat).first().waitFor({ timeout: patience });
  return (await ofC.count()) > 0 ? 'C' : 'B';
};
