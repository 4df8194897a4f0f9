import type { Action, Dialog, Outcome, Painting } from '../../description.ts';

/** What the parts of a page do with one another. */
export interface Page {
  readonly words: Painting['words'];
  readonly look: Painting['look'];
  /**
   * Does what a button, a link or an entry of a menu stands for.
   *
   * @param onNothing called when nothing came of it: it was called off or refused
   */
  act(action: Action, onNothing?: () => void): void;
  /** Shows what came of a deed. */
  conclude(outcome: Outcome): Promise<void>;
  open(dialog: Dialog): void;
}
