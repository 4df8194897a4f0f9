import type { Locator } from '@playwright/test';
import type { FoundBySink } from './found-by.ts';
import { Toggle } from './toggle.ts';

/** A box that is selected or not, whatever the others are. */
export class Checkbox extends Toggle {
  constructor(scope: Locator, words: string, foundBy: FoundBySink) {
    super(scope, 'checkbox', words, foundBy);
  }

  select(): Promise<void> {
    return this.set(true);
  }

  clear(): Promise<void> {
    return this.set(false);
  }
}
