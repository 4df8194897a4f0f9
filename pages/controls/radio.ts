import type { Locator } from '@playwright/test';
import type { FoundBySink } from './found-by.ts';
import { Toggle } from './toggle.ts';

/** One of several of which one is selected: another one clears it. */
export class Radio extends Toggle {
  constructor(scope: Locator, words: string, foundBy: FoundBySink) {
    super(scope, 'radio', words, foundBy);
  }

  select(): Promise<void> {
    return this.set(true);
  }
}
