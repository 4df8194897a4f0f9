import type { Aftermath, Screen } from '../../description.ts';
import { dialogWith, isOnScreen } from './aftermath.ts';
import type { LegacyPage } from './legacy-page.ts';

/** Opens the dialog once more that the server did not take, and says what no form says. */
export const showAftermath = async (
  page: LegacyPage,
  screen: Screen,
  { call, outcome }: Aftermath,
): Promise<void> => {
  const dialog = dialogWith(screen, call);
  const isTaken = outcome.kind === 'done';
  // One assigns many, one after another.
  if (dialog && (!isTaken || dialog.kind === 'assign')) page.open(dialog);
  const isSaidInForm =
    outcome.kind === 'refused' && (dialog?.kind === 'form' || isOnScreen(screen, call));
  if (!isSaidInForm || page.look.refusal === 'toast-only') await page.conclude(outcome);
};
