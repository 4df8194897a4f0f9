import type { Skin } from '../skins.ts';
import type { Generation } from '../words/generations.ts';

/** What there is to know of a variation without putting it around a console. */
export interface VariationKind {
  /** What the console does, in a sentence. */
  readonly does: string;
  /** Of the variations of a group, a console has one at most. */
  readonly group?: string;
  /** The generations that can have it; all, where there is no word of it. */
  readonly generations?: readonly Generation[];
  /** The skins in which it makes sense; all, where there is no word of it. */
  readonly skins?: readonly Skin[];
  /** The skins that do it by themselves. */
  readonly usualIn?: readonly Skin[];
}

/** The skins whose forms follow what is typed; legacy posts what the boxes hold in the end. */
const following: readonly Skin[] = ['courage', 'odyssey', 'mixed'];

/**
 * In which further ways a console may differ that shows the same screens with the same settings:
 * each has been seen, or is likely, at some real org.
 */
export const consoleVariationKinds = {
  // What things are called.
  'applications-and-resources': {
    does: 'The side navigation says «Applications and Resources» where it said «Applications».',
  },
  'save-says-save-configuration': { does: 'Save is called «Save configuration».' },
  'rules-are-spelt-in-another-case': {
    does: '«Add rule» has a large R, or a small one where it had a large one; «Create rule» has a small one.',
  },
  'policies-are-added-in-short': { does: '«Add New Access Policy» is called «Add policy».' },
  'interaction-code-has-a-small-c': {
    does: 'The grant and the switch of the org are called «Interaction code».',
  },
  'core-grants-are-on-behalf-of-a-user': {
    does: 'The grants that are seen at once are headed «Client acting on behalf of a user», not «Core grants».',
    generations: ['C'],
  },
  'wildcard-is-of-the-redirect-uri': {
    does: 'The box above the sign-in URIs says «Allow wildcard * in sign-in redirect URI.»',
  },
  'uris-are-added-by-add-another': { does: '«Add URI» is called «Add Another».' },
  'create-app-integration-menu': {
    does: 'Create App Integration opens a menu, and «Classic experience» in it what the button opened.',
    generations: ['C'],
  },

  // How grants, panels and forms are laid out.
  'grants-are-flat': {
    does: 'The grants behind «Advanced» are seen at once, and there is no «Advanced».',
    generations: ['C'],
  },
  'edit-is-a-plain-link': {
    does: 'Edit of a panel is a link that says no more.',
    group: 'edit',
    usualIn: ['legacy'],
  },
  'edit-is-a-button': {
    does: 'Edit of a panel is a button.',
    group: 'edit',
    usualIn: ['odyssey'],
  },
  'edit-is-a-pencil': { does: 'Edit of a panel is a picture of a pencil.', group: 'edit' },
  'save-and-cancel-stand-twice': {
    does: 'A panel has Save and Cancel above its fields and below.',
    group: 'save and cancel',
  },
  'cancel-stands-at-the-top-only': {
    does: 'A panel has Cancel in its heading, and below its fields only Save.',
    group: 'save and cancel',
  },
  'save-and-add-another-is-offered': {
    does: 'Add Origin has «Save and Add Another» beside Save.',
  },

  // What a control listens to, and what it is made of.
  'radios-hear-only-their-circle': {
    does: 'A click on the label of a radio button selects nothing.',
    group: 'radio buttons',
  },
  'radios-hear-only-their-label': {
    does: 'A click on the circle of a radio button selects nothing.',
    group: 'radio buttons',
  },
  'boxes-hear-only-keyup': {
    does: 'What is put into a text box counts when a key goes up in it.',
    group: 'text boxes',
    skins: following,
  },
  'boxes-hear-only-change': {
    does: 'What is put into a text box counts when the box is left.',
    group: 'text boxes',
    skins: following,
  },
  'boxes-hear-only-real-keys': {
    does: 'A text box keeps only what came by keys; the rest is lost at the next key.',
    group: 'text boxes',
  },
  'selects-are-native': { does: 'A list to choose from is a `select`.', group: 'selects' },
  'selects-are-drop-downs': {
    does: 'A list to choose from is a link that opens a list of links.',
    group: 'selects',
  },
  'uri-boxes-are-numbered': {
    does: 'The boxes of a list of URIs are named array1, array2, …',
    skins: following,
  },
  'sign-out-uri-is-not-proposed': {
    does: 'A new application is proposed no sign-out URI: the first row is empty.',
  },
  'uri-rows-go-at-once': {
    does: 'A URI that is removed is gone at once.',
    group: 'URI rows',
    usualIn: ['odyssey', 'legacy'],
  },
  'uri-rows-go-slowly': {
    does: 'A URI that is removed is still seen for 700 ms.',
    group: 'URI rows',
  },
  'uri-crosses-are-named': {
    does: 'The × of a URI is called «Remove».',
    group: 'URI crosses',
  },
  'uri-crosses-are-unnamed': {
    does: 'The × of a URI has no name.',
    group: 'URI crosses',
    usualIn: ['courage', 'odyssey', 'legacy', 'mixed'],
  },

  // Dialogs.
  'dialogs-have-a-role': {
    does: 'A dialog has the role of one.',
    group: 'role of dialogs',
    usualIn: ['odyssey', 'legacy'],
  },
  'dialogs-have-no-role': {
    does: 'A dialog has no role.',
    group: 'role of dialogs',
    usualIn: ['courage'],
  },
  'rules-are-saved-anyway': {
    does: 'To save a rule asks in a second dialog on top, whose button is «Save anyway».',
  },
  'dialogs-are-taller-than-the-window': {
    does: 'The buttons of a dialog with a form lie below the fold.',
  },

  // What is there twice, late, or elsewhere.
  'headings-are-doubled-off-screen': {
    does: 'The text of each heading stands a second time outside the screen.',
  },
  'buttons-are-doubled-unseen': {
    does: 'The text of each button and link stands a second time where it is not painted.',
  },
  'screens-paint-late': {
    does: 'A screen comes 300 to 1500 ms later than it could, another time each time.',
  },
  'tab-fragments-are-lost': {
    does: 'A fresh load takes the name of the tab out of the address and opens the first tab.',
    group: 'tab fragments',
  },
  'tab-fragments-are-followed': {
    does: 'A fresh load opens the tab that the address names.',
    group: 'tab fragments',
  },
  'counters-are-stale': { does: 'The counters beside a list say 0 for 1500 ms.' },
  'lists-are-in-another-order': {
    does: 'Lists without priorities have their last row first.',
  },

  // What gets in the way.
  'idle-warning-interrupts': {
    does: 'A dialog warns of the end of the session until «Stay signed in» is pressed.',
    group: 'interruption',
  },
  'tour-overlay-interrupts': {
    does: 'A guided tour lies over the page until it is closed.',
    group: 'interruption',
  },
  'consent-banner-interrupts': {
    does: 'A banner about cookies lies over the lower part of the page until it is answered.',
    group: 'interruption',
  },
  'free-trial-interrupts': {
    does: 'A dialog about the end of a free trial lies over the page until it is closed.',
    group: 'interruption',
  },
  'step-up-opens-a-tab': {
    does: 'The first thing that is saved waits for a tab that verifies the administrator and closes itself.',
    group: 'interruption',
  },
  'first-page-is-refused': {
    does: 'The first page is answered with 429, and the next ones as usual.',
    group: 'interruption',
  },
  'getting-started-comes-first': {
    does: 'Who goes to the dashboard lands on «Getting started».',
  },
  'headings-have-a-help-link': { does: 'The heading of a screen ends in a link «Help».' },

  // How an administrator signs in.
  'totp-before-password': {
    does: 'The way into the console asks for the one-time password before the password.',
    group: 'sign-in',
  },
  'authenticator-list-first': {
    does: 'The way into the console asks what to verify with, from a list, before it asks for it.',
    group: 'sign-in',
  },
  'keep-me-signed-in-is-asked': {
    does: 'The way into the console ends in the question whether to stay signed in.',
  },
  'first-code-is-refused': {
    does: 'The way into the console does not take the first one-time password, as if it were a wrong one.',
  },
  'authenticator-is-asked-again': {
    does: 'The second page of the console that is gone to leads through a whole sign-in first, whoever is signed in.',
  },

  // How things are shown and said.
  'status-is-text': {
    does: 'The status in a row is text, and changed by a menu behind a gear.',
  },
  'confirmations-say-ok': { does: 'The button that affirms a question says «OK».' },
  'refusals-are-banners-only': {
    does: 'What the org refuses is said above the form only.',
    group: 'refusals',
  },
  'refusals-are-at-fields-only': {
    does: 'What the org refuses is said at the field only.',
    group: 'refusals',
  },
  'refusals-are-toasts-only': {
    does: 'What the org refuses is said in a message that goes by itself.',
    group: 'refusals',
  },
  'refusals-are-silent': {
    does: 'Where the org refuses, nothing happens.',
    group: 'refusals',
  },
  'client-id-is-text': { does: 'The Client ID is text.', group: 'client ID' },
  'client-id-is-a-box': {
    does: 'The Client ID is a box that cannot be typed into.',
    group: 'client ID',
    usualIn: ['courage', 'odyssey', 'legacy', 'mixed'],
  },
  'features-are-switches': {
    does: 'A feature is flipped by a button with the role of a switch.',
    group: 'features',
    generations: ['C'],
  },
  'features-are-checkboxes': {
    does: 'A feature is flipped by a checkbox.',
    group: 'features',
    generations: ['C'],
    usualIn: ['courage', 'legacy', 'mixed'],
  },
} as const satisfies Readonly<Record<string, VariationKind>>;

export type ConsoleVariation = keyof typeof consoleVariationKinds;

/** The ids, in the order of the table in the README. */
export const consoleVariations = Object.keys(consoleVariationKinds) as ConsoleVariation[];

/** Two variations that no console can have together. */
export class Contradiction extends Error {
  override readonly name = 'Contradiction';
}

/** @throws Contradiction where two of them exclude each other */
export const refuseContradiction = (ids: readonly ConsoleVariation[]): void => {
  const byGroup = new Map<string, ConsoleVariation>();
  for (const id of new Set(ids)) {
    const { group }: VariationKind = consoleVariationKinds[id];
    if (group === undefined) continue;
    const other = byGroup.get(group);
    if (other !== undefined)
      throw new Contradiction(`The variations ${other} and ${id} exclude each other (${group}).`);
    byGroup.set(group, id);
  }
};
