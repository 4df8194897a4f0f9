import type { Locator } from '@playwright/test';
import { patience } from './patience.ts';

/** A way to write into a box, as a person would. */
interface Way {
  readonly name: string;
  readonly write: (box: Locator, text: string) => Promise<void>;
}

/** What is in the box is replaced by nothing, by keys. */
const empty = async (box: Locator): Promise<void> => {
  await box.press('ControlOrMeta+a', { timeout: patience });
  await box.press('Backspace');
};

const byKeys: Way = {
  name: 'every key by itself',
  write: async (box, text) => {
    await empty(box);
    await box.pressSequentially(text);
  },
};

/**
 * Some boxes hear keys and some hear a changed value; all of them read the whole of themselves when
 * they do. So all but the last character comes at once, and that by its key.
 */
const atOnce: Way = {
  name: 'all at once, the last key by itself',
  write: async (box, text) => {
    if (text === '') return empty(box);
    await box.fill(text.slice(0, -1), { timeout: patience });
    return box.pressSequentially(text.slice(-1));
  },
};

/** Of every kind of box that text may land in by mistake. */
const boxes =
  'input:not([type="checkbox"], [type="radio"], [type="submit"], [type="button"]), textarea';

/** What holds a box and its neighbours. */
const around = 'xpath=(ancestor::form | ancestor::*[@role="dialog"] | ancestor::body)[last()]';

const valuesOf = (found: Locator): Promise<string[]> =>
  found.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

/** What came of it. */
export interface Written {
  /** What the box holds now. */
  readonly held: string;
  /** What served in the end, where the first way did not. */
  readonly second?: string;
}

/**
 * Writes, leaves the box (some listen to nothing else) and reads it back.
 *
 * A moment after a form has appeared the console puts the focus into its first field. What is being
 * written then lands there, or its last key where it should not: the neighbours are put back, and it
 * is written again.
 *
 * @param kind a box for numbers takes no half of one, so that each key comes by itself
 */
export const write = async (
  box: Locator,
  text: string,
  kind: 'text' | 'number' = 'text',
): Promise<Written> => {
  const ways = kind === 'number' ? [byKeys, byKeys] : [atOnce, byKeys, byKeys];
  const neighbours = box.locator(around).locator(boxes);
  let held = '';
  let [way, ...others] = ways;
  const first = way;
  while (way !== undefined) {
    const before = await valuesOf(neighbours);
    await way.write(box, text);
    await box.blur();
    held = await box.inputValue();
    if (held === text) return way === first ? { held } : { held, second: way.name };
    const stolen = (await putBack(neighbours, before, box)) || held === lastKeyFirst(text);
    // What another field has swallowed says nothing against the way.
    if (!stolen || others.length === 0) [way, ...others] = others;
    else others = others.slice(0, -1);
  }
  return { held };
};

/**
 * What a box holds that had lost the focus before its last key came, and had it back: at its
 * beginning then.
 */
const lastKeyFirst = (text: string): string => text.slice(-1) + text.slice(0, -1);

/** Gives fields that text has landed in by mistake what they had. @returns whether there were any */
const putBack = async (
  neighbours: Locator,
  before: readonly string[],
  box: Locator,
): Promise<boolean> => {
  const after = await valuesOf(neighbours);
  if (after.length !== before.length) return false;
  const own = await box.evaluateHandle((element) => element);
  let stolen = false;
  for (const [index, value] of before.entries()) {
    if (after[index] === value) continue;
    const neighbour = neighbours.nth(index);
    if (await neighbour.evaluate((element, self) => element === self, own)) continue;
    await neighbour.fill(value);
    stolen = true;
  }
  return stolen;
};
