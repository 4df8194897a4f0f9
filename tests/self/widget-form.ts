import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/**
 * Writes into the first field of a page of the Sign-In Widget. The widget puts the focus there a
 * moment after the page was drawn, and what is on its way into another field by then ends up in
 * this one.
 *
 * @param field The first field of the page.
 */
export const fillFirst = async (field: Locator, text: string): Promise<void> => {
  await expect(field).toBeFocused();
  await field.fill(text);
};

/**
 * Answers the page that asks for username and password together. Where the widget remembers a
 * username, the focus comes into the field of the password.
 */
export const enterCredentials = async (
  page: Page,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<void> => {
  const identifier = page.locator('[name="identifier"]');
  const passcode = page.locator('[name="credentials.passcode"]');
  await expect(identifier.or(passcode).and(page.locator(':focus'))).toBeVisible();
  await identifier.fill(username);
  await passcode.fill(password);
  await page.locator('input[data-type="save"]').click();
};
