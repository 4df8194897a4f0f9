import type { Screen } from '../description.ts';
import type { Surroundings } from './surroundings.ts';

/** A page of the console that is not emulated, and says so. */
export class PlainPageScreen {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  describe(path: string): Screen {
    const { plain } = this.#around.words;
    return {
      title: plain.notFound,
      navigation: path,
      blocks: [{ kind: 'text', paragraphs: [plain.notEmulated] }],
    };
  }

  /** A page the viewer's roles do not open. */
  describeForbidden(path: string): Screen {
    const { common, plain } = this.#around.words;
    return {
      title: plain.forbidden,
      navigation: path,
      blocks: [{ kind: 'text', paragraphs: [common.notPermitted] }],
    };
  }
}
