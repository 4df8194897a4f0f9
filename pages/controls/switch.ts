import type { Locator } from '@playwright/test';
import { untilAnswered } from './answer.ts';
import { attendedTo, doing } from './attended.ts';
import { disobeyed } from './control-error.ts';
import type { Control, FoundBySink } from './found-by.ts';
import { Ladder, dataSe } from './ladder.ts';
import { reaction } from './patience.ts';

/**
 * A slider that saves as soon as it is moved, and has no name of its own: what it switches stands
 * beside it. It moves before the org has answered, and back where the org refuses, so that it says
 * nothing by itself.
 */
export class Switch {
  readonly input: Locator;
  readonly #control: Control;
  readonly #foundBy: FoundBySink;
  readonly #ladder: Ladder;

  /**
   * @param row what holds the slider and no other
   * @param words what it switches
   */
  constructor(row: Locator, words: string, foundBy: FoundBySink) {
    this.#control = { kind: 'switch', words };
    this.#foundBy = foundBy;
    this.#ladder = new Ladder(
      this.#control,
      row,
      [
        {
          by: 'the role checkbox or switch beside its text',
          at: (at) => at.getByRole('checkbox').or(at.getByRole('switch')),
        },
        {
          by: 'aria-checked or aria-pressed beside its text',
          at: (at) => at.locator('[aria-checked], [aria-pressed]'),
        },
        { by: 'data-se', at: (at) => at.locator(dataSe(words)) },
      ],
      foundBy,
    );
    this.input = this.#ladder.locator;
  }

  /** Waits until it is there, and leaves it as it is. @throws ControlNotFound */
  find(): Promise<Locator> {
    return this.#ladder.find('attached');
  }

  /**
   * Moves it; once more after a sign-in that the org wants first, where somebody answers it.
   *
   * @throws ControlDisobeyed where it stands there already, or does not move
   */
  async moveTo(wanted: 'on' | 'off'): Promise<void> {
    const page = this.#ladder.scope.page();
    if (!attendedTo(page)) return this.#move(wanted);
    await untilAnswered({
      page,
      press: () => doing(page, () => this.#move(wanted)),
      pressed: this.input,
      foundBy: this.#foundBy,
    });
  }

  async #move(wanted: 'on' | 'off'): Promise<void> {
    const found = await this.#ladder.find('attached');
    if ((await isOn(found)) === (wanted === 'on'))
      throw await disobeyed(this.#control, `is ${wanted} already`, found, this.#ladder.scope);
    const ways = [
      // Forced: the slider lies on top of the box, and receives the click as it does from a person.
      { name: 'a click on it', press: () => found.click({ force: true, timeout: reaction }) },
      { name: 'the Space key', press: () => found.press('Space', { timeout: reaction }) },
    ];
    for (const [index, way] of ways.entries()) {
      // What took its time is done: another way would undo it.
      if (index > 0 && (await isOn(found)) === (wanted === 'on')) return;
      const moved = await movedBy(found, way.press);
      if (!moved) continue;
      if (index > 0) this.#foundBy({ control: this.#control.words, foundBy: way.name });
      return;
    }
    throw await disobeyed(
      this.#control,
      `did not move ${wanted} after ${ways.map(({ name }) => name).join(', ')}`,
      found,
      this.#ladder.scope,
    );
  }
}

const isOn = (slider: Locator): Promise<boolean> =>
  slider.evaluate((element) =>
    element instanceof HTMLInputElement
      ? element.checked
      : (element.getAttribute('aria-checked') ?? element.getAttribute('aria-pressed')) === 'true',
  );

/** Whether it moves, be it for a moment only; where it or the page is replaced, it has. */
const movedBy = async (slider: Locator, press: () => Promise<void>): Promise<boolean> => {
  // Before it is pressed: it may be back where it was as soon as the org has answered.
  const watch = await slider.evaluateHandle((element) => {
    const moves = new Promise<boolean>((resolve) => {
      const moved = (): void => {
        resolve(true);
      };
      element.addEventListener('change', moved, { once: true });
      new MutationObserver(moved).observe(element, { attributes: true });
    });
    return { element, moves };
  });
  // Whether it could be pressed is seen by whether it moves.
  await press().catch(() => undefined);
  return watch
    .evaluate(
      ({ element, moves }, milliseconds) =>
        Promise.race([
          moves,
          new Promise<boolean>((resolve) => {
            setTimeout(() => {
              resolve(!element.isConnected);
            }, milliseconds);
          }),
        ]),
      reaction,
    )
    .catch(() => true);
};
