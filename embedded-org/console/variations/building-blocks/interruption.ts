import type { OrgParts } from '../../../context.ts';
import { inConsole } from '../../../hooks/console-script.ts';
import type { Overlay } from './in-the-page.ts';
import { layOver, whenPainted } from './in-the-page.ts';

export const dimmed = 'position: fixed; inset: 0; z-index: 100000; background: rgb(0 0 0 / 50%)';
export const card =
  'width: 480px; margin: 160px auto; padding: 24px; border-radius: 8px; background: #fff';

/**
 * Lays something over the page once the screen is there. Who has taken it away is not shown it
 * again in the same tab of the browser.
 *
 * @param delayMs how long after the screen
 */
export const interrupt = (parts: OrgParts, overlay: Overlay, delayMs: number): void => {
  inConsole(
    parts,
    (painted, over, shown, delay) => {
      const key = `${shown.id} was closed`;
      if (sessionStorage.getItem(key) !== null) return;
      painted(() => {
        over(shown, () => {
          sessionStorage.setItem(key, 'yes');
        });
      }, delay);
    },
    whenPainted,
    layOver,
    overlay,
    delayMs,
  );
};
