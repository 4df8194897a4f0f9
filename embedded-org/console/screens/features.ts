import type { Screen } from '../description.ts';
import type { Surroundings } from './surroundings.ts';

/** Settings > Features. What was early access once is part of every org by now. */
export class FeaturesScreen {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  describe(): Screen {
    const { features } = this.#around.words;
    return {
      title: features.title,
      navigation: '/admin/settings/features',
      blocks: [{ kind: 'text', title: features.earlyAccess, paragraphs: [features.none] }],
    };
  }
}
