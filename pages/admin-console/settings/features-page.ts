import type { Locator } from '@playwright/test';
import { appears } from '../../controls/appears.ts';
import type { ConsolePage } from '../../controls/console-page.ts';
import { openScreen, reload } from '../../controls/console-page.ts';
import { asHeading } from '../../controls/name.ts';
import { SideNavigation } from '../side-navigation.ts';
import type { FeatureList } from './feature-list.ts';
import { featureList } from './feature-list.ts';

/** Settings > Features. */
export class FeaturesPage {
  readonly heading: Locator;
  /** The entry of the menu that leads here. */
  readonly menuEntry: Locator;
  readonly earlyAccess: FeatureList;
  /** Whatever on the screen speaks of refresh tokens: the documents do not name the feature. */
  readonly refreshTokens: Locator;
  readonly #console: ConsolePage;
  readonly #navigation: SideNavigation;

  constructor(console: ConsolePage) {
    const { page, words } = console;
    this.#console = console;
    this.heading = page.getByRole('heading', { name: asHeading(words.features.heading), level: 1 });
    this.earlyAccess = featureList(console, words.features.earlyAccess);
    this.refreshTokens = page.getByText(/refresh token/i);
    this.#navigation = new SideNavigation(console);
    this.menuEntry = this.#navigation.entry(words.navigation.features);
  }

  async open(): Promise<void> {
    await openScreen(this.#console, '/admin/settings/features', this.heading);
  }

  /** Opens the Admin Console and the section Settings of its menu. */
  async openMenu(): Promise<void> {
    await this.#navigation.open();
    await this.#navigation.openSection(this.#console.words.navigation.settings);
  }

  /** Goes there as the documents say: by the menu, which is open. */
  async chooseFromMenu(): Promise<void> {
    await this.#navigation.choose(this.#console.words.navigation.features, this.heading);
  }

  async reload(): Promise<void> {
    await reload(this.#console.page);
    await appears(this.heading, { kind: 'heading', words: 'of the screen' });
  }

  /** Whether the browser is inside the Admin Console at this moment. */
  isInAdminConsole(): boolean {
    const { adminUrl, page } = this.#console;
    return new URL(page.url()).origin === new URL(adminUrl).origin;
  }
}
