import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { untilAnswered } from '../../../../pages/controls/answer.ts';

/** A button that goes at the very moment when it has been looked at, and whose deed is done then. */
const goingWhenSeen = (button: Locator): Locator => {
  const going = Object.create(button) as Locator;
  going.isVisible = async () => {
    const isVisible = await button.isVisible();
    await button.evaluate((element) => {
      element.remove();
      setTimeout(() => {
        document.body.append('Saved');
      }, 500);
    });
    return isVisible;
  };
  return going;
};

/** Presses the button, and waits for what comes of it. */
const saved = (page: Page, pressed: Locator): Promise<'answer' | 'silence'> =>
  untilAnswered({
    page,
    press: () => pressed.click(),
    answered: page.getByText('Saved'),
    pressed,
    foundBy: () => undefined,
  });

test.describe('an answer that takes its time', () => {
  test('is waited for where the button has gone while it was looked at', async ({ page }) => {
    test.setTimeout(20_000);
    await page.setContent('<button>Save</button>');
    const button = page.getByRole('button', { name: 'Save' });

    expect(await saved(page, goingWhenSeen(button))).toBe('answer');
  });

  test('is silence where the button can be pressed again', async ({ page }) => {
    await page.setContent('<button>Save</button>');
    const button = page.getByRole('button', { name: 'Save' });

    expect(await saved(page, button)).toBe('silence');
  });
});
