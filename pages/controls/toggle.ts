import type { Locator } from '@playwright/test';
import { doing } from './attended.ts';
import { disobeyed } from './control-error.ts';
import type { Control, FoundBySink } from './found-by.ts';
import { Ladder, dataSe } from './ladder.ts';
import { beginning } from './name.ts';
import { patience, reaction } from './patience.ts';

/** A way to work a checkbox or radio button, as a person would. */
interface Way {
  readonly name: string;
  readonly press: () => Promise<void>;
}

/**
 * A checkbox or a radio button. The console lays the label over the box, so that the box itself
 * cannot be hit: a click goes where the box is, whatever lies on top. What was set is read back.
 */
export abstract class Toggle {
  /** The box itself, to be looked at. */
  readonly input: Locator;
  readonly #control: Control;
  readonly #ladder: Ladder;
  readonly #scope: Locator;
  readonly #foundBy: FoundBySink;

  /**
   * @param scope the panel, dialog or form it is in
   * @param words the beginning of its label
   */
  constructor(scope: Locator, role: 'checkbox' | 'radio', words: string, foundBy: FoundBySink) {
    this.#scope = scope;
    this.#foundBy = foundBy;
    this.#control = { kind: role, words };
    const name = beginning(words);
    const only = `xpath=ancestor::*[count(.//input[@type="${role}"]) = 1][1]//input[@type="${role}"]`;
    this.#ladder = new Ladder(
      this.#control,
      scope,
      [
        { by: `the role ${role} and its name`, at: (at) => at.getByRole(role, { name }) },
        { by: 'the text beside it', at: (at) => at.getByText(name).locator(only) },
        {
          by: 'data-se',
          at: (at) => at.locator(dataSe(words)).locator(`xpath=descendant-or-self::input`),
        },
      ],
      foundBy,
    );
    this.input = this.#ladder.locator;
  }

  /** Waits until it is there, and leaves it as it is. @throws ControlNotFound */
  find(): Promise<Locator> {
    return this.#ladder.find('attached');
  }

  /** @throws ControlNotFound, ControlDisobeyed */
  protected set(wanted: boolean): Promise<void> {
    return doing(this.#scope.page(), () => this.#set(wanted));
  }

  async #set(wanted: boolean): Promise<void> {
    const found = await this.#ladder.find('attached');
    if ((await found.isChecked()) === wanted) return;
    // Not earlier: what is as it should be may well be out of reach.
    await this.#untilEnabled(found);
    for (const [index, way] of this.#ways(found).entries()) {
      // What took its time is done: another way would undo it.
      if (index > 0 && (await isSet(found, wanted))) return;
      if (!(await this.#serves(way, found, wanted))) continue;
      if (index > 0) this.#foundBy({ control: this.#control.words, foundBy: way.name });
      return;
    }
    const tried = this.#ways(found).map(({ name }) => name);
    throw await disobeyed(
      this.#control,
      `could not be ${wanted ? 'selected' : 'cleared'}: it stayed as it was after ${tried.join(', ')}`,
      found,
      this.#scope,
    );
  }

  /**
   * Whether a way serves. A box that has moved or was drawn anew meanwhile was not hit, which says
   * nothing against the way: once more, then.
   */
  async #serves(way: Way, found: Locator, wanted: boolean): Promise<boolean> {
    // A way that cannot be gone at all is one that did not serve.
    const tried = (): Promise<boolean> =>
      way.press().then(
        () => this.#becomes(found, wanted),
        () => false,
      );
    const stillStands = await standing(found).catch(() => undefined);
    // It has gone, and cannot be worked in any way.
    if (!stillStands) return false;
    if (await tried()) return true;
    if (await stillStands()) return false;
    return (await isSet(found, wanted)) || tried();
  }

  async #untilEnabled(found: Locator): Promise<void> {
    if (await found.isEnabled()) return;
    await found
      .and(this.#scope.locator(':enabled'))
      .waitFor({ state: 'attached', timeout: patience })
      .catch(async (cause: unknown) => {
        throw await disobeyed(this.#control, 'is disabled', found, this.#scope, cause);
      });
  }

  #ways(found: Locator): Way[] {
    return [
      // Forced: the label lies on top, and receives the click as it does from a person.
      {
        name: 'a click on the box',
        press: () => found.click({ force: true, timeout: reaction }),
      },
      {
        name: 'a click on the label',
        press: () =>
          this.#scope.getByText(beginning(this.#control.words)).click({ timeout: reaction }),
      },
      { name: 'the Space key', press: () => found.press('Space', { timeout: reaction }) },
    ];
  }

  async #becomes(found: Locator, wanted: boolean): Promise<boolean> {
    if (await isSet(found, wanted)) return true;
    const state = found.and(this.#scope.locator(wanted ? ':checked' : ':not(:checked)'));
    return state.waitFor({ state: 'attached', timeout: reaction }).then(
      () => true,
      () => false,
    );
  }
}

/** Whether a box is as wanted; not where it has gone. */
const isSet = async (box: Locator, wanted: boolean): Promise<boolean> =>
  (await box.isChecked({ timeout: reaction }).catch(() => undefined)) === wanted;

/** Where a box stands in its page now. @returns whether it still is there at a later time */
const standing = async (box: Locator): Promise<() => Promise<boolean>> => {
  const stood = await box.evaluateHandle(
    (element) => {
      const { x, y } = element.getBoundingClientRect();
      return { element, x: x + scrollX, y: y + scrollY };
    },
    undefined,
    { timeout: reaction },
  );
  return () =>
    stood
      .evaluate((was) => {
        const { x, y } = was.element.getBoundingClientRect();
        return was.element.isConnected && x + scrollX === was.x && y + scrollY === was.y;
      })
      // Its page has been left.
      .catch(() => false);
};
