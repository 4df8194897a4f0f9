import type { Action, Aftermath, DeedCall, Dialog, Screen } from '../../description.ts';

/** What came of the form that this page posted before it was loaded again. */
export const readAftermath = (): Aftermath | undefined => {
  const data = document.getElementById('_aftermath')?.textContent;
  return data === undefined ? undefined : (JSON.parse(data) as Aftermath);
};

export const isSameCall = (one: DeedCall, other: DeedCall): boolean =>
  one.deed === other.deed && targetOf(one) === targetOf(other);

const targetOf = ({ target = {} }: DeedCall): string =>
  JSON.stringify(Object.entries(target).sort());

/** The dialog of a screen that makes a call; a screen holds each behind a button of its own. */
export const dialogWith = (screen: Screen, call: DeedCall): Dialog | undefined =>
  dialogsIn(screen).find((dialog) => makes(dialog, call));

const makes = (dialog: Dialog, call: DeedCall): boolean => {
  switch (dialog.kind) {
    case 'form':
      return isSameCall(dialog.submit, call);
    case 'assign':
      return dialog.rows.some((row) => isSameCall(row.call, call));
    case 'notice':
      return false;
  }
};

const dialogsIn = (part: unknown): Dialog[] => {
  if (typeof part !== 'object' || part === null) return [];
  const here = part as Partial<Action>;
  const inside = Object.values(part).flatMap(dialogsIn);
  return here.kind === 'open' && here.dialog ? [here.dialog, ...inside] : inside;
};

/** Whether a form of the page itself makes a call. */
export const isOnScreen = ({ blocks, tabs = [] }: Screen, call: DeedCall): boolean =>
  [...blocks, ...tabs.flatMap((tab) => tab.blocks)].some(
    (block) =>
      (block.kind === 'form' && isSameCall(block.submit, call)) ||
      (block.kind === 'panel' && block.edit !== undefined && isSameCall(block.edit.submit, call)),
  );
