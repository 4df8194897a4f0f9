import { accessPoliciesTabHasAnotherName } from './access-policies-tab-has-another-name.ts';
import { accessPoliciesTabIsMissing } from './access-policies-tab-is-missing.ts';
import { accessPoliciesTabShowsThoseOfAllServers } from './access-policies-tab-shows-those-of-all-servers.ts';
import { accessPoliciesTabShowsThoseOfTheDefaultServer } from './access-policies-tab-shows-those-of-the-default-server.ts';
import { accountLacksThePanel } from './account-lacks-the-panel.ts';
import { addRuleHasTheGrantTicked } from './add-rule-has-the-grant-ticked.ts';
import { addRuleLacksTheGrant } from './add-rule-lacks-the-grant.ts';
import { addRuleOffersTheGrantWhileOff } from './add-rule-offers-the-grant-while-off.ts';
import { addRuleShowsTheGrantLocked } from './add-rule-shows-the-grant-locked.ts';
import { allServersButTheFirstRegainTheGrant } from './all-servers-but-the-first-regain-the-grant.ts';
import { anotherPanelHasTheEdit } from './another-panel-has-the-edit.ts';
import { apiCreatesApplicationsWithTheGrantWhileOff } from './api-creates-applications-with-the-grant-while-off.ts';
import { apiCreatesNativeApplicationsWithTheGrantWhileOff } from './api-creates-native-applications-with-the-grant-while-off.ts';
import { apiCreatesSinglePageApplicationsWithTheGrantWhileOff } from './api-creates-single-page-applications-with-the-grant-while-off.ts';
import { applicationHasTheGrantTickedAgain } from './application-has-the-grant-ticked-again.ts';
import { applicationIsOfferedTheGrantWhileOff } from './application-is-offered-the-grant-while-off.ts';
import { applicationKeepsAClearedGrant } from './application-keeps-a-cleared-grant.ts';
import { applicationShowsTheGrantLockedWhileOff } from './application-shows-the-grant-locked-while-off.ts';
import { applicationWithoutTheGrantIsUnknown } from './application-without-the-grant-is-unknown.ts';
import { applicationsAreNotOfferedTheGrant } from './applications-are-not-offered-the-grant.ts';
import { applicationsAreNotOfferedTheGrantAgain } from './applications-are-not-offered-the-grant-again.ts';
import { applicationsAreWithoutRefreshTokensWhileOff } from './applications-are-without-refresh-tokens-while-off.ts';
import { applicationsKeepTheGrant } from './applications-keep-the-grant.ts';
import { applicationsUseAWithdrawnGrant } from './applications-use-a-withdrawn-grant.ts';
import { authorizationServersTabHasAnotherName } from './authorization-servers-tab-has-another-name.ts';
import { authorizationServersTabIsMissing } from './authorization-servers-tab-is-missing.ts';
import { cancelOfAddAuthorizationServerSaves } from './cancel-of-add-authorization-server-saves.ts';
import { cancelOfEditRuleSaves } from './cancel-of-edit-rule-saves.ts';
import { cancelSaves } from './cancel-saves.ts';
import { cancelSwitchesOn } from './cancel-switches-on.ts';
import { cancelTakesTheGrantFromApplications } from './cancel-takes-the-grant-from-applications.ts';
import { checkboxHasAnotherLabel } from './checkbox-has-another-label.ts';
import { checkboxIsUnlockedBeforeEdit } from './checkbox-is-unlocked-before-edit.ts';
import { checkboxStaysLockedInEditMode } from './checkbox-stays-locked-in-edit-mode.ts';
import { clearedGrantStaysUsable } from './cleared-grant-stays-usable.ts';
import { clearingTheGrantClearsItEverywhere } from './clearing-the-grant-clears-it-everywhere.ts';
import { consoleAloneIsSwitchedOff } from './console-alone-is-switched-off.ts';
import { consoleAloneIsSwitchedOn } from './console-alone-is-switched-on.ts';
import { createRuleForgetsTheGrant } from './create-rule-forgets-the-grant.ts';
import { createRuleStoresNothing } from './create-rule-stores-nothing.ts';
import { customServersNeverServeTheFlow } from './custom-servers-never-serve-the-flow.ts';
import { defaultPolicyHasAnotherName } from './default-policy-has-another-name.ts';
import { defaultPolicyHasNoRule } from './default-policy-has-no-rule.ts';
import { defaultPolicyIsMissing } from './default-policy-is-missing.ts';
import { defaultPolicyRuleHasAnotherName } from './default-policy-rule-has-another-name.ts';
import { editDoesNothing } from './edit-does-nothing.ts';
import { editRuleForgetsTheStoredGrant } from './edit-rule-forgets-the-stored-grant.ts';
import { editRuleLabelsTheGrantOtherwise } from './edit-rule-labels-the-grant-otherwise.ts';
import { editRuleLacksTheGrant } from './edit-rule-lacks-the-grant.ts';
import { editRuleOffersTheGrantWhileOff } from './edit-rule-offers-the-grant-while-off.ts';
import { editRuleShowsTheGrantLocked } from './edit-rule-shows-the-grant-locked.ts';
import { embeddedSignInEndsAtTheHostedPage } from './embedded-sign-in-ends-at-the-hosted-page.ts';
import { embeddedSignInNeverEnds } from './embedded-sign-in-never-ends.ts';
import { everyPolicyShowsAllRules } from './every-policy-shows-all-rules.ts';
import { everyPolicyShowsTheRulesOfTheFirst } from './every-policy-shows-the-rules-of-the-first.ts';
import { formerApplicationsUseTheGrantAgain } from './former-applications-use-the-grant-again.ts';
import { formerRulesLetTheGrantThroughAgain } from './former-rules-let-the-grant-through-again.ts';
import { grantGivenLaterIsNotUsable } from './grant-given-later-is-not-usable.ts';
import { grantOfAnApplicationSpreadsToTheDefaultServer } from './grant-of-an-application-spreads-to-the-default-server.ts';
import { grantOfTheApplicationIsIgnored } from './grant-of-the-application-is-ignored.ts';
import { grantOfTheRuleIsIgnored } from './grant-of-the-rule-is-ignored.ts';
import { grantReplacesTheOthersOfARule } from './grant-replaces-the-others-of-a-rule.ts';
import { grantsReturnToApplications } from './grants-return-to-applications.ts';
import { grantsReturnToRules } from './grants-return-to-rules.ts';
import { havingTheGrantNowhereIsAsGoodAsEverywhere } from './having-the-grant-nowhere-is-as-good-as-everywhere.ts';
import { identityEngineRefusesForInteract } from './identity-engine-refuses-for-interact.ts';
import { interactAnswersAccessDeniedWhileOff } from './interact-answers-access-denied-while-off.ts';
import { interactAnswersInvalidRequestWithoutTheGrant } from './interact-answers-invalid-request-without-the-grant.ts';
import { interactionCodeIsARadioButton } from './interaction-code-is-a-radio-button.ts';
import { interactionCodesAreNotExchanged } from './interaction-codes-are-not-exchanged.ts';
import { interactionCodesYieldNoIdToken } from './interaction-codes-yield-no-id-token.ts';
import { lastPolicyDecides } from './last-policy-decides.ts';
import { leavingTheScreenSaves } from './leaving-the-screen-saves.ts';
import { lesserAdministratorIsRefusedButObeyed } from './lesser-administrator-is-refused-but-obeyed.ts';
import { lesserAdministratorMaySwitch } from './lesser-administrator-may-switch.ts';
import { lesserAdministratorMaySwitchOff } from './lesser-administrator-may-switch-off.ts';
import { levelsOutliveTheSwitch } from './levels-outlive-the-switch.ts';
import { menuAccountOpensFeatures } from './menu-account-opens-features.ts';
import { menuLacksAccount } from './menu-lacks-account.ts';
import { menuLacksApi } from './menu-lacks-api.ts';
import { nativeApplicationsKeepTheGrant } from './native-applications-keep-the-grant.ts';
import { nativeApplicationsLoseTheGrantOnlyWhenItIsBack } from './native-applications-lose-the-grant-only-when-it-is-back.ts';
import { nativeApplicationsRegainTheGrant } from './native-applications-regain-the-grant.ts';
import { nativeApplicationsUseTheGrantWhileOff } from './native-applications-use-the-grant-while-off.ts';
import { newApplicationsAreSavedWithoutTheGrant } from './new-applications-are-saved-without-the-grant.ts';
import { newRulesHaveTheGrant } from './new-rules-have-the-grant.ts';
import { newServerHasNoMetadata } from './new-server-has-no-metadata.ts';
import { newServerIsNotListed } from './new-server-is-not-listed.ts';
import { newServerIsNotStored } from './new-server-is-not-stored.ts';
import { newServersAreOnlyListed } from './new-servers-are-only-listed.ts';
import { onlyTheDefaultServerLosesTheGrant } from './only-the-default-server-loses-the-grant.ts';
import { onlyTheFirstPolicyIsListed } from './only-the-first-policy-is-listed.ts';
import { onlyTheFirstRuleHasAPencil } from './only-the-first-rule-has-a-pencil.ts';
import { onlyTheFirstRuleIsListed } from './only-the-first-rule-is-listed.ts';
import { onlyTheFirstServerLosesTheGrant } from './only-the-first-server-loses-the-grant.ts';
import { onlyTheFirstServerServesTheFlow } from './only-the-first-server-serves-the-flow.ts';
import { onlyTheFirstServersHaveAPencil } from './only-the-first-servers-have-a-pencil.ts';
import { onlyTheLastServerLosesTheGrant } from './only-the-last-server-loses-the-grant.ts';
import { orgRunsOnClassicEngine } from './org-runs-on-classic-engine.ts';
import { orgServerNeedsARule } from './org-server-needs-a-rule.ts';
import { otherGrantsStopWorkingBesideIt } from './other-grants-stop-working-beside-it.ts';
import { pagesCannotReadTheIdentityEngine } from './pages-cannot-read-the-identity-engine.ts';
import { panelHasAnotherTitle } from './panel-has-another-title.ts';
import { panelHasNoEdit } from './panel-has-no-edit.ts';
import { pencilOpensAnotherServer } from './pencil-opens-another-server.ts';
import { pencilOpensNothing } from './pencil-opens-nothing.ts';
import { policyListIsStale } from './policy-list-is-stale.ts';
import { refusalHasAnotherSentenceWhileOff } from './refusal-has-another-sentence-while-off.ts';
import { refusalSaysNothingWhileOff } from './refusal-says-nothing-while-off.ts';
import { refusedApplicationsAreCreatedWithTheGrant } from './refused-applications-are-created-with-the-grant.ts';
import { refusedExchangeBringsTheTokens } from './refused-exchange-brings-the-tokens.ts';
import { refusedInteractionsBringAHandle } from './refused-interactions-bring-a-handle.ts';
import { refusedInteractionsBringAHandleWhileOff } from './refused-interactions-bring-a-handle-while-off.ts';
import { ruleDialogHasAnotherTitle } from './rule-dialog-has-another-title.ts';
import { ruleHasTheGrantTickedAgain } from './rule-has-the-grant-ticked-again.ts';
import { rulePencilOpensAddRule } from './rule-pencil-opens-add-rule.ts';
import { rulePencilOpensNothing } from './rule-pencil-opens-nothing.ts';
import { rulesAreJudgedAfterTheInteractionCode } from './rules-are-judged-after-the-interaction-code.ts';
import { rulesAreNotOfferedTheGrant } from './rules-are-not-offered-the-grant.ts';
import { rulesAreNotOfferedTheGrantAgain } from './rules-are-not-offered-the-grant-again.ts';
import { rulesFromBeforeAreNotOfferedTheGrant } from './rules-from-before-are-not-offered-the-grant.ts';
import { rulesHaveNoActionsColumn } from './rules-have-no-actions-column.ts';
import { rulesHaveNoPencil } from './rules-have-no-pencil.ts';
import { rulesLoseTheGrantOnSaving } from './rules-lose-the-grant-on-saving.ts';
import { rulesOfAnyPolicyCount } from './rules-of-any-policy-count.ts';
import { rulesOfCustomServersKeepTheGrant } from './rules-of-custom-servers-keep-the-grant.ts';
import { rulesShowTheGrantBeforeItIsSwitchedOn } from './rules-show-the-grant-before-it-is-switched-on.ts';
import { saveDoesNotSwitchOff } from './save-does-not-switch-off.ts';
import { saveDoesNotSwitchOn } from './save-does-not-switch-on.ts';
import { savingAnApplicationDropsTheGrant } from './saving-an-application-drops-the-grant.ts';
import { serverListIsStale } from './server-list-is-stale.ts';
import { serverRefusesSuperAdministrators } from './server-refuses-super-administrators.ts';
import { serversCannotBeAdded } from './servers-cannot-be-added.ts';
import { serversHaveNoPencil } from './servers-have-no-pencil.ts';
import { singlePageApplicationsKeepTheGrant } from './single-page-applications-keep-the-grant.ts';
import { singlePageApplicationsLoseTheGrantOnlyWhenItIsBack } from './single-page-applications-lose-the-grant-only-when-it-is-back.ts';
import { singlePageApplicationsRegainTheGrant } from './single-page-applications-regain-the-grant.ts';
import { singlePageApplicationsUseTheGrantWhileOff } from './single-page-applications-use-the-grant-while-off.ts';
import { superAdministratorIsOfferedNothing } from './super-administrator-is-offered-nothing.ts';
import { superAdministratorIsRefusedOnSave } from './super-administrator-is-refused-on-save.ts';
import { superAdministratorSwitchesInVain } from './super-administrator-switches-in-vain.ts';
import { superAdministratorsFirstSwitchIsInVain } from './super-administrators-first-switch-is-in-vain.ts';
import { switchIsShownAsItWasFirst } from './switch-is-shown-as-it-was-first.ts';
import { switchingOffChangesOtherApplications } from './switching-off-changes-other-applications.ts';
import { switchingOffDeactivatesRules } from './switching-off-deactivates-rules.ts';
import { switchingOffDropsOtherGrantsOfRules } from './switching-off-drops-other-grants-of-rules.ts';
import { switchingOffDropsRefreshTokens } from './switching-off-drops-refresh-tokens.ts';
import { switchingOffResetsRuleLifetimes } from './switching-off-resets-rule-lifetimes.ts';
import { switchingOffStopsClientCredentials } from './switching-off-stops-client-credentials.ts';
import { switchingOnAgainIsInVain } from './switching-on-again-is-in-vain.ts';
import { switchingOnGivesTheGrantToAllRules } from './switching-on-gives-the-grant-to-all-rules.ts';
import { switchingOnResetsRuleLifetimes } from './switching-on-resets-rule-lifetimes.ts';
import { tickingSavesAtOnce } from './ticking-saves-at-once.ts';
import { tickingTheGrantClearsTheOthers } from './ticking-the-grant-clears-the-others.ts';
import { tokenEndpointAnswersInvalidGrantWhileOff } from './token-endpoint-answers-invalid-grant-while-off.ts';
import { tokenEndpointIgnoresTheSwitch } from './token-endpoint-ignores-the-switch.ts';
import { updateRuleGivesTheGrantToAllRules } from './update-rule-gives-the-grant-to-all-rules.ts';
import { updateRuleHasAnotherName } from './update-rule-has-another-name.ts';
import { updateRuleStoresNothing } from './update-rule-stores-nothing.ts';
import { updatedRuleIsNotServed } from './updated-rule-is-not-served.ts';
import { updatedRuleIsOnlyShown } from './updated-rule-is-only-shown.ts';
import { updatedRuleLetsNoUserThrough } from './updated-rule-lets-no-user-through.ts';
import { usageCountsAllApplications } from './usage-counts-all-applications.ts';
import { usageCountsAllServers } from './usage-counts-all-servers.ts';
import { usageCountsFormerApplications } from './usage-counts-former-applications.ts';
import { usageCountsOneApplicationTooMany } from './usage-counts-one-application-too-many.ts';
import { usageCountsOnlyFirstPolicies } from './usage-counts-only-first-policies.ts';
import { usageCountsRulesForServers } from './usage-counts-rules-for-servers.ts';
import { usageGivesNoNumberOfApplications } from './usage-gives-no-number-of-applications.ts';
import { usageGivesNoNumberOfServers } from './usage-gives-no-number-of-servers.ts';
import { usageIsShownWhileOff } from './usage-is-shown-while-off.ts';
import { usageNamesNoApplications } from './usage-names-no-applications.ts';
import { usageNamesNoServers } from './usage-names-no-servers.ts';
import { usageOfApplicationsIsStale } from './usage-of-applications-is-stale.ts';
import { usageOfServersIsStale } from './usage-of-servers-is-stale.ts';
import { usageOverlooksSinglePageApplications } from './usage-overlooks-single-page-applications.ts';
import { webApplicationsAreRefusedWithAnotherSentenceWhileOff } from './web-applications-are-refused-with-another-sentence-while-off.ts';
import { webApplicationsCannotUseTheGrant } from './web-applications-cannot-use-the-grant.ts';
import { webApplicationsKeepTheGrant } from './web-applications-keep-the-grant.ts';
import { webApplicationsLoseTheGrantOnlyWhenItIsBack } from './web-applications-lose-the-grant-only-when-it-is-back.ts';
import { webApplicationsRegainTheGrant } from './web-applications-regain-the-grant.ts';
import { webApplicationsUseTheGrantWhileOff } from './web-applications-use-the-grant-while-off.ts';
import { wizardOffersNativeApplicationsTheGrantWhileOff } from './wizard-offers-native-applications-the-grant-while-off.ts';
import { wizardOffersSinglePageApplicationsTheGrantWhileOff } from './wizard-offers-single-page-applications-the-grant-while-off.ts';
import { wizardOffersTheGrantWhileOff } from './wizard-offers-the-grant-while-off.ts';
import type { Mutant } from '../mutant.ts';

/** Deviations around the Interaction Code grant: the switch of the org, applications, rules. */
export const interactionCodeMutants: readonly Mutant[] = [
  accessPoliciesTabHasAnotherName,
  accessPoliciesTabIsMissing,
  accessPoliciesTabShowsThoseOfTheDefaultServer,
  accountLacksThePanel,
  addRuleHasTheGrantTicked,
  addRuleLacksTheGrant,
  addRuleOffersTheGrantWhileOff,
  addRuleShowsTheGrantLocked,
  anotherPanelHasTheEdit,
  apiCreatesApplicationsWithTheGrantWhileOff,
  apiCreatesSinglePageApplicationsWithTheGrantWhileOff,
  applicationHasTheGrantTickedAgain,
  applicationIsOfferedTheGrantWhileOff,
  applicationKeepsAClearedGrant,
  applicationShowsTheGrantLockedWhileOff,
  applicationWithoutTheGrantIsUnknown,
  applicationsAreNotOfferedTheGrant,
  applicationsAreNotOfferedTheGrantAgain,
  applicationsKeepTheGrant,
  applicationsUseAWithdrawnGrant,
  authorizationServersTabHasAnotherName,
  authorizationServersTabIsMissing,
  cancelSaves,
  checkboxHasAnotherLabel,
  checkboxIsUnlockedBeforeEdit,
  checkboxStaysLockedInEditMode,
  clearedGrantStaysUsable,
  clearingTheGrantClearsItEverywhere,
  consoleAloneIsSwitchedOff,
  consoleAloneIsSwitchedOn,
  customServersNeverServeTheFlow,
  defaultPolicyHasAnotherName,
  defaultPolicyHasNoRule,
  defaultPolicyIsMissing,
  defaultPolicyRuleHasAnotherName,
  editDoesNothing,
  editRuleForgetsTheStoredGrant,
  editRuleLabelsTheGrantOtherwise,
  editRuleLacksTheGrant,
  editRuleOffersTheGrantWhileOff,
  editRuleShowsTheGrantLocked,
  embeddedSignInEndsAtTheHostedPage,
  embeddedSignInNeverEnds,
  everyPolicyShowsAllRules,
  everyPolicyShowsTheRulesOfTheFirst,
  formerApplicationsUseTheGrantAgain,
  formerRulesLetTheGrantThroughAgain,
  grantGivenLaterIsNotUsable,
  grantOfAnApplicationSpreadsToTheDefaultServer,
  grantOfTheApplicationIsIgnored,
  grantOfTheRuleIsIgnored,
  grantReplacesTheOthersOfARule,
  grantsReturnToApplications,
  grantsReturnToRules,
  identityEngineRefusesForInteract,
  interactAnswersAccessDeniedWhileOff,
  interactionCodeIsARadioButton,
  interactionCodesAreNotExchanged,
  interactionCodesYieldNoIdToken,
  lastPolicyDecides,
  leavingTheScreenSaves,
  lesserAdministratorIsRefusedButObeyed,
  lesserAdministratorMaySwitch,
  levelsOutliveTheSwitch,
  menuAccountOpensFeatures,
  menuLacksAccount,
  menuLacksApi,
  nativeApplicationsKeepTheGrant,
  nativeApplicationsRegainTheGrant,
  newRulesHaveTheGrant,
  newServerHasNoMetadata,
  newServerIsNotListed,
  newServerIsNotStored,
  onlyTheDefaultServerLosesTheGrant,
  onlyTheFirstPolicyIsListed,
  onlyTheFirstRuleHasAPencil,
  onlyTheFirstServerLosesTheGrant,
  onlyTheFirstServerServesTheFlow,
  onlyTheFirstServersHaveAPencil,
  orgRunsOnClassicEngine,
  orgServerNeedsARule,
  otherGrantsStopWorkingBesideIt,
  pagesCannotReadTheIdentityEngine,
  panelHasAnotherTitle,
  panelHasNoEdit,
  pencilOpensAnotherServer,
  pencilOpensNothing,
  refusalHasAnotherSentenceWhileOff,
  ruleDialogHasAnotherTitle,
  ruleHasTheGrantTickedAgain,
  rulePencilOpensAddRule,
  rulePencilOpensNothing,
  rulesAreJudgedAfterTheInteractionCode,
  rulesAreNotOfferedTheGrant,
  rulesAreNotOfferedTheGrantAgain,
  rulesFromBeforeAreNotOfferedTheGrant,
  rulesHaveNoActionsColumn,
  rulesHaveNoPencil,
  rulesLoseTheGrantOnSaving,
  rulesOfAnyPolicyCount,
  rulesShowTheGrantBeforeItIsSwitchedOn,
  saveDoesNotSwitchOff,
  saveDoesNotSwitchOn,
  savingAnApplicationDropsTheGrant,
  serversCannotBeAdded,
  serversHaveNoPencil,
  singlePageApplicationsUseTheGrantWhileOff,
  superAdministratorIsOfferedNothing,
  superAdministratorIsRefusedOnSave,
  superAdministratorSwitchesInVain,
  switchingOffChangesOtherApplications,
  switchingOffDeactivatesRules,
  switchingOffDropsOtherGrantsOfRules,
  switchingOffDropsRefreshTokens,
  switchingOffResetsRuleLifetimes,
  switchingOnGivesTheGrantToAllRules,
  tickingSavesAtOnce,
  tickingTheGrantClearsTheOthers,
  tokenEndpointAnswersInvalidGrantWhileOff,
  tokenEndpointIgnoresTheSwitch,
  updateRuleHasAnotherName,
  updateRuleStoresNothing,
  updatedRuleIsNotServed,
  updatedRuleLetsNoUserThrough,
  usageCountsAllApplications,
  usageCountsAllServers,
  usageCountsOneApplicationTooMany,
  usageCountsOnlyFirstPolicies,
  usageCountsRulesForServers,
  usageGivesNoNumberOfApplications,
  usageGivesNoNumberOfServers,
  usageIsShownWhileOff,
  usageNamesNoApplications,
  usageNamesNoServers,
  usageOfApplicationsIsStale,
  usageOverlooksSinglePageApplications,
  webApplicationsAreRefusedWithAnotherSentenceWhileOff,
  webApplicationsCannotUseTheGrant,
  wizardOffersNativeApplicationsTheGrantWhileOff,
  wizardOffersTheGrantWhileOff,
  switchIsShownAsItWasFirst,
  usageOfServersIsStale,
  refusalSaysNothingWhileOff,
  refusedExchangeBringsTheTokens,
  refusedApplicationsAreCreatedWithTheGrant,
  interactAnswersInvalidRequestWithoutTheGrant,
  newServersAreOnlyListed,
  serverListIsStale,
  onlyTheFirstRuleIsListed,
  createRuleStoresNothing,
  createRuleForgetsTheGrant,
  updatedRuleIsOnlyShown,
  wizardOffersSinglePageApplicationsTheGrantWhileOff,
  apiCreatesNativeApplicationsWithTheGrantWhileOff,
  allServersButTheFirstRegainTheGrant,
  lesserAdministratorMaySwitchOff,
  serverRefusesSuperAdministrators,
  newApplicationsAreSavedWithoutTheGrant,
  cancelSwitchesOn,
  usageCountsFormerApplications,
  cancelOfEditRuleSaves,
  cancelOfAddAuthorizationServerSaves,
  updateRuleGivesTheGrantToAllRules,
  accessPoliciesTabShowsThoseOfAllServers,
  policyListIsStale,
  rulesOfCustomServersKeepTheGrant,
  refusedInteractionsBringAHandle,
  refusedInteractionsBringAHandleWhileOff,
  webApplicationsKeepTheGrant,
  webApplicationsRegainTheGrant,
  webApplicationsUseTheGrantWhileOff,
  singlePageApplicationsKeepTheGrant,
  singlePageApplicationsRegainTheGrant,
  nativeApplicationsUseTheGrantWhileOff,
  onlyTheLastServerLosesTheGrant,
  switchingOnAgainIsInVain,
  havingTheGrantNowhereIsAsGoodAsEverywhere,
  switchingOffStopsClientCredentials,
  cancelTakesTheGrantFromApplications,
  superAdministratorsFirstSwitchIsInVain,
  switchingOnResetsRuleLifetimes,
  applicationsAreWithoutRefreshTokensWhileOff,
  webApplicationsLoseTheGrantOnlyWhenItIsBack,
  singlePageApplicationsLoseTheGrantOnlyWhenItIsBack,
  nativeApplicationsLoseTheGrantOnlyWhenItIsBack,
];
