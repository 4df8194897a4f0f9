import type { OrgParts } from '../../context.ts';
import type { Look } from '../description.ts';
import type { Words } from '../words/words.ts';
import { applicationsAndResources } from './applications-and-resources.ts';
import { authenticatorIsAskedAgain } from './authenticator-is-asked-again.ts';
import { authenticatorListFirst } from './authenticator-list-first.ts';
import { boxesHearOnlyChange } from './boxes-hear-only-change.ts';
import { boxesHearOnlyKeyup } from './boxes-hear-only-keyup.ts';
import { boxesHearOnlyRealKeys } from './boxes-hear-only-real-keys.ts';
import { buttonsAreDoubledUnseen } from './buttons-are-doubled-unseen.ts';
import { cancelStandsAtTheTopOnly } from './cancel-stands-at-the-top-only.ts';
import { clientIdIsABox } from './client-id-is-a-box.ts';
import { clientIdIsText } from './client-id-is-text.ts';
import { confirmationsSayOk } from './confirmations-say-ok.ts';
import { consentBannerInterrupts } from './consent-banner-interrupts.ts';
import { coreGrantsAreOnBehalfOfAUser } from './core-grants-are-on-behalf-of-a-user.ts';
import { countersAreStale } from './counters-are-stale.ts';
import { createAppIntegrationMenu } from './create-app-integration-menu.ts';
import { dialogsAreTallerThanTheWindow } from './dialogs-are-taller-than-the-window.ts';
import { dialogsHaveARole } from './dialogs-have-a-role.ts';
import { dialogsHaveNoRole } from './dialogs-have-no-role.ts';
import { editIsAButton } from './edit-is-a-button.ts';
import { editIsAPencil } from './edit-is-a-pencil.ts';
import { editIsAPlainLink } from './edit-is-a-plain-link.ts';
import { featuresAreCheckboxes } from './features-are-checkboxes.ts';
import { featuresAreSwitches } from './features-are-switches.ts';
import { firstCodeIsRefused } from './first-code-is-refused.ts';
import { firstPageIsRefused } from './first-page-is-refused.ts';
import { freeTrialInterrupts } from './free-trial-interrupts.ts';
import { gettingStartedComesFirst } from './getting-started-comes-first.ts';
import { grantsAreFlat } from './grants-are-flat.ts';
import { headingsAreDoubledOffScreen } from './headings-are-doubled-off-screen.ts';
import { headingsHaveAHelpLink } from './headings-have-a-help-link.ts';
import { idleWarningInterrupts } from './idle-warning-interrupts.ts';
import { interactionCodeHasASmallC } from './interaction-code-has-a-small-c.ts';
import { keepMeSignedInIsAsked } from './keep-me-signed-in-is-asked.ts';
import { listsAreInAnotherOrder } from './lists-are-in-another-order.ts';
import { policiesAreAddedInShort } from './policies-are-added-in-short.ts';
import { radiosHearOnlyTheirCircle } from './radios-hear-only-their-circle.ts';
import { radiosHearOnlyTheirLabel } from './radios-hear-only-their-label.ts';
import { refusalsAreAtFieldsOnly } from './refusals-are-at-fields-only.ts';
import { refusalsAreBannersOnly } from './refusals-are-banners-only.ts';
import { refusalsAreSilent } from './refusals-are-silent.ts';
import { refusalsAreToastsOnly } from './refusals-are-toasts-only.ts';
import { rulesAreSavedAnyway } from './rules-are-saved-anyway.ts';
import { rulesAreSpeltInAnotherCase } from './rules-are-spelt-in-another-case.ts';
import { saveAndAddAnotherIsOffered } from './save-and-add-another-is-offered.ts';
import { saveAndCancelStandTwice } from './save-and-cancel-stand-twice.ts';
import { saveSaysSaveConfiguration } from './save-says-save-configuration.ts';
import { screensPaintLate } from './screens-paint-late.ts';
import { selectsAreDropDowns } from './selects-are-drop-downs.ts';
import { selectsAreNative } from './selects-are-native.ts';
import { signOutUriIsNotProposed } from './sign-out-uri-is-not-proposed.ts';
import { statusIsText } from './status-is-text.ts';
import { stepUpOpensATab } from './step-up-opens-a-tab.ts';
import { tabFragmentsAreFollowed } from './tab-fragments-are-followed.ts';
import { tabFragmentsAreLost } from './tab-fragments-are-lost.ts';
import { totpBeforePassword } from './totp-before-password.ts';
import { tourOverlayInterrupts } from './tour-overlay-interrupts.ts';
import { uriBoxesAreNumbered } from './uri-boxes-are-numbered.ts';
import { uriCrossesAreNamed } from './uri-crosses-are-named.ts';
import { uriCrossesAreUnnamed } from './uri-crosses-are-unnamed.ts';
import { uriRowsGoAtOnce } from './uri-rows-go-at-once.ts';
import { uriRowsGoSlowly } from './uri-rows-go-slowly.ts';
import { urisAreAddedByAddAnother } from './uris-are-added-by-add-another.ts';
import { wildcardIsOfTheRedirectUri } from './wildcard-is-of-the-redirect-uri.ts';
import type { ConsoleVariation } from './ids.ts';
import type { Variation } from './variation.ts';

/** In the order in which they are put around a console. */
const all: readonly Variation[] = [
  applicationsAndResources,
  saveSaysSaveConfiguration,
  rulesAreSpeltInAnotherCase,
  policiesAreAddedInShort,
  interactionCodeHasASmallC,
  coreGrantsAreOnBehalfOfAUser,
  wildcardIsOfTheRedirectUri,
  urisAreAddedByAddAnother,
  createAppIntegrationMenu,
  grantsAreFlat,
  editIsAPlainLink,
  editIsAButton,
  editIsAPencil,
  saveAndCancelStandTwice,
  cancelStandsAtTheTopOnly,
  saveAndAddAnotherIsOffered,
  radiosHearOnlyTheirCircle,
  radiosHearOnlyTheirLabel,
  boxesHearOnlyKeyup,
  boxesHearOnlyChange,
  boxesHearOnlyRealKeys,
  selectsAreNative,
  selectsAreDropDowns,
  uriBoxesAreNumbered,
  signOutUriIsNotProposed,
  uriRowsGoAtOnce,
  uriRowsGoSlowly,
  uriCrossesAreNamed,
  uriCrossesAreUnnamed,
  dialogsHaveARole,
  dialogsHaveNoRole,
  rulesAreSavedAnyway,
  dialogsAreTallerThanTheWindow,
  headingsAreDoubledOffScreen,
  buttonsAreDoubledUnseen,
  screensPaintLate,
  tabFragmentsAreLost,
  tabFragmentsAreFollowed,
  countersAreStale,
  listsAreInAnotherOrder,
  idleWarningInterrupts,
  tourOverlayInterrupts,
  consentBannerInterrupts,
  freeTrialInterrupts,
  stepUpOpensATab,
  firstPageIsRefused,
  gettingStartedComesFirst,
  headingsHaveAHelpLink,
  totpBeforePassword,
  authenticatorListFirst,
  keepMeSignedInIsAsked,
  firstCodeIsRefused,
  authenticatorIsAskedAgain,
  statusIsText,
  confirmationsSayOk,
  refusalsAreBannersOnly,
  refusalsAreAtFieldsOnly,
  refusalsAreToastsOnly,
  refusalsAreSilent,
  clientIdIsText,
  clientIdIsABox,
  featuresAreSwitches,
  featuresAreCheckboxes,
];

const chosen = (ids: readonly ConsoleVariation[]): readonly Variation[] =>
  all.filter(({ id }) => ids.includes(id));

/** The words of a console that has some of the variations. */
export const variedWords = (words: Words, ids: readonly ConsoleVariation[]): Words =>
  chosen(ids).reduce((sofar, variation) => variation.words?.(sofar) ?? sofar, words);

/** How such a console is drawn, beyond what its skin does by itself. */
export const variedLook = (ids: readonly ConsoleVariation[]): Look =>
  chosen(ids).reduce<Look>((sofar, { look }) => ({ ...sofar, ...look }), {});

/** Puts the variations around a console. */
export const vary = (parts: OrgParts, ids: readonly ConsoleVariation[]): void => {
  for (const { decorate } of chosen(ids)) decorate?.(parts);
};
