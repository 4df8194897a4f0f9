import type { Locator } from '@playwright/test';
import type { ConsolePage } from '../../controls/console-page.ts';
import type { FoundBySink } from '../../controls/found-by.ts';
import { beginning, exactly } from '../../controls/name.ts';
import { Panel } from '../../controls/panel.ts';
import { Switch } from '../../controls/switch.ts';

/** The features of one stage. */
export interface FeatureList {
  readonly heading: Locator;
  /** The box or slider of a feature, to be looked at: selected while the feature is on. */
  box(name: string): Locator;
  /** Waits until the box or slider of a feature is there. @throws ControlNotFound */
  find(name: string): Promise<Locator>;
  enable(name: string): Promise<void>;
  disable(name: string): Promise<void>;
}

/** The next of the things around something that holds a box or slider. */
const nearestWithBox = 'xpath=ancestor::*[.//input[@type="checkbox"] or .//*[@role="switch"]][1]';

/** Rows with a slider that moves at once. */
class SwitchedFeatures implements FeatureList {
  readonly heading: Locator;
  readonly #foundBy: FoundBySink;

  constructor({ foundBy, page }: ConsolePage, title: string) {
    this.#foundBy = foundBy;
    this.heading = page.getByRole('heading', { name: beginning(title) });
  }

  box(name: string): Locator {
    return this.#switch(name).input;
  }

  find(name: string): Promise<Locator> {
    return this.#switch(name).find();
  }

  enable(name: string): Promise<void> {
    return this.#switch(name).moveTo('on');
  }

  disable(name: string): Promise<void> {
    return this.#switch(name).moveTo('off');
  }

  #switch(name: string): Switch {
    const section = this.heading.locator(nearestWithBox);
    return new Switch(
      section.getByText(exactly(name)).locator(nearestWithBox),
      name,
      this.#foundBy,
    );
  }
}

/** A form with a checkbox for each feature: Edit, check, Save. */
class EditedFeatures implements FeatureList {
  readonly heading: Locator;
  readonly #panel: Panel;

  constructor(console: ConsolePage, title: string) {
    this.#panel = new Panel(console, title);
    this.heading = this.#panel.heading;
  }

  box(name: string): Locator {
    return this.#panel.checkbox(name).input;
  }

  find(name: string): Promise<Locator> {
    return this.#panel.checkbox(name).find();
  }

  async enable(name: string): Promise<void> {
    await this.#panel.edit();
    await this.#panel.checkbox(name).select();
    await this.#panel.save();
  }

  async disable(name: string): Promise<void> {
    await this.#panel.edit();
    await this.#panel.checkbox(name).clear();
    await this.#panel.save();
  }
}

const kinds = { A: EditedFeatures, B: EditedFeatures, C: SwitchedFeatures } as const;

/**
 * The list of features under a heading, as the console's generation has it.
 *
 * @param title the heading
 */
export const featureList = (console: ConsolePage, title: string): FeatureList =>
  new kinds[console.generation](console, title);
