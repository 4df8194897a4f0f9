import type { OrgParts } from '../../context.ts';
import type { Look } from '../description.ts';
import type { Words } from '../words/words.ts';
import type { ConsoleVariation } from './ids.ts';

/**
 * A way in which a console differs from the one of its generation and skin. Like a mutant it is put
 * around the honest console; unlike a mutant it breaks no requirement.
 */
export interface Variation {
  readonly id: ConsoleVariation;
  /** What is called another way. */
  readonly words?: (words: Words) => Words;
  /** What is drawn another way. */
  readonly look?: Partial<Look>;
  /** What happens or is laid out another way. */
  readonly decorate?: (parts: OrgParts) => void;
}
