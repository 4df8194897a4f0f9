import { addApplicationOpensTheDialogAtOnce } from './add-application-opens-the-dialog-at-once.ts';
import { applicationListIsStale } from './application-list-is-stale.ts';
import { baseUrisAreTrustedForRedirectsOnly } from './base-uris-are-trusted-for-redirects-only.ts';
import { baseUrisMustBeHttps } from './base-uris-must-be-https.ts';
import { baseUrisMustBeLocal } from './base-uris-must-be-local.ts';
import { baseUrisOpenEveryPort } from './base-uris-open-every-port.ts';
import { cancelOfTheFormCreatesTheApplication } from './cancel-of-the-form-creates-the-application.ts';
import { createAppIntegrationGoesNowhere } from './create-app-integration-goes-nowhere.ts';
import { createDoesNothing } from './create-does-nothing.ts';
import { createGoesBackToTheList } from './create-goes-back-to-the-list.ts';
import { createNewAppGoesNowhere } from './create-new-app-goes-nowhere.ts';
import { dialogAsksForAPlatform } from './dialog-asks-for-a-platform.ts';
import { dialogAsksForASignOnMethod } from './dialog-asks-for-a-sign-on-method.ts';
import { dialogLacksNativeApplications } from './dialog-lacks-native-applications.ts';
import { dialogLacksOpenidConnect } from './dialog-lacks-openid-connect.ts';
import { dialogLacksSinglePageApplications } from './dialog-lacks-single-page-applications.ts';
import { dialogLacksWebApplications } from './dialog-lacks-web-applications.ts';
import { formBeginsWithoutAName } from './form-begins-without-a-name.ts';
import { formLacksBaseUris } from './form-lacks-base-uris.ts';
import { formLacksInteractionCode } from './form-lacks-interaction-code.ts';
import { formLacksRefreshToken } from './form-lacks-refresh-token.ts';
import { formLacksTheGrantAfterItWasSwitchedOn } from './form-lacks-the-grant-after-it-was-switched-on.ts';
import { formOf2020HasBaseUris } from './form-of-2020-has-base-uris.ts';
import { formOf2020SaysSignInRedirectUris } from './form-of-2020-says-sign-in-redirect-uris.ts';
import { formOfNativeApplicationsLacksTheGrant } from './form-of-native-applications-lacks-the-grant.ts';
import { formOfSinglePageApplicationsLacksTheGrant } from './form-of-single-page-applications-lacks-the-grant.ts';
import { formOfWebApplicationsLacksTheGrant } from './form-of-web-applications-lacks-the-grant.ts';
import { formOffersTheGrantUntilTheSwitchIsTouched } from './form-offers-the-grant-until-the-switch-is-touched.ts';
import { formSaysAllowedGrantTypes } from './form-says-allowed-grant-types.ts';
import { formSaysApplicationLabel } from './form-says-application-label.ts';
import { formSaysLoginRedirectUris } from './form-says-login-redirect-uris.ts';
import { grantTypesOfTheFormAreRadioButtons } from './grant-types-of-the-form-are-radio-buttons.ts';
import { interactTakesAnyRedirectUri } from './interact-takes-any-redirect-uri.ts';
import { interactTakesOnlyTheFirstRedirectUri } from './interact-takes-only-the-first-redirect-uri.ts';
import { interactionCodeBringsNoRefreshToken } from './interaction-code-brings-no-refresh-token.ts';
import { listHasAnotherCreateButton } from './list-has-another-create-button.ts';
import { listOf2020SaysCreateAppIntegration } from './list-of-2020-says-create-app-integration.ts';
import { listShowsApplicationsById } from './list-shows-applications-by-id.ts';
import { localRedirectUrisAreNotAnswered } from './local-redirect-uris-are-not-answered.ts';
import { menuApplicationsOpensSelfService } from './menu-applications-opens-self-service.ts';
import { menuLacksApplications } from './menu-lacks-applications.ts';
import { newApplicationsAreShownUnderTheProposedName } from './new-applications-are-shown-under-the-proposed-name.ts';
import { newApplicationsSignUsersOnOtherwise } from './new-applications-sign-users-on-otherwise.ts';
import { newApplicationsStayUnknown } from './new-applications-stay-unknown.ts';
import { nextDoesNothing } from './next-does-nothing.ts';
import { nextGoesBackToTheList } from './next-goes-back-to-the-list.ts';
import { nextLeadsToTheFormOfWebApplications } from './next-leads-to-the-form-of-web-applications.ts';
import { onlyTheFirstRedirectUriIsAnswered } from './only-the-first-redirect-uri-is-answered.ts';
import { platformsLackSinglePageApplications } from './platforms-lack-single-page-applications.ts';
import { redirectUrisLoseTheirPort } from './redirect-uris-lose-their-port.ts';
import { redirectUrisMustBeHttps } from './redirect-uris-must-be-https.ts';
import { redirectUrisMustBeLocal } from './redirect-uris-must-be-local.ts';
import { saveCreatesInactiveApplications } from './save-creates-inactive-applications.ts';
import { saveCreatesNothing } from './save-creates-nothing.ts';
import { saveCreatesTheApplicationTwice } from './save-creates-the-application-twice.ts';
import { saveGoesBackToTheList } from './save-goes-back-to-the-list.ts';
import { singlePageApplicationsAreShownAsWeb } from './single-page-applications-are-shown-as-web.ts';
import { typeThatWasChosenFirstCounts } from './type-that-was-chosen-first-counts.ts';
import { typesAreOfferedForEverySignInMethod } from './types-are-offered-for-every-sign-in-method.ts';
import { typesAreOfferedForSamlOnly } from './types-are-offered-for-saml-only.ts';
import { typesCanBeChosenTogether } from './types-can-be-chosen-together.ts';
import { unknownApplicationsAreAnswered } from './unknown-applications-are-answered.ts';
import { webApplicationsAreShownAsNative } from './web-applications-are-shown-as-native.ts';
import { wizardAddsARedirectUri } from './wizard-adds-a-redirect-uri.ts';
import { wizardChangesTheNameThatWasLeft } from './wizard-changes-the-name-that-was-left.ts';
import { wizardDropsLocalBaseUris } from './wizard-drops-local-base-uris.ts';
import { wizardDropsLocalBaseUrisOfSinglePageApplications } from './wizard-drops-local-base-uris-of-single-page-applications.ts';
import { wizardForgetsSignOutRedirectUris } from './wizard-forgets-sign-out-redirect-uris.ts';
import { wizardForgetsTheName } from './wizard-forgets-the-name.ts';
import { wizardKeepsOneBaseUri } from './wizard-keeps-one-base-uri.ts';
import { wizardKeepsOneBaseUriOfSinglePageApplications } from './wizard-keeps-one-base-uri-of-single-page-applications.ts';
import { wizardKeepsOneOfBothGrants } from './wizard-keeps-one-of-both-grants.ts';
import { wizardKeepsOneRedirectUri } from './wizard-keeps-one-redirect-uri.ts';
import { wizardKeepsTheGrantFromNativeApplications } from './wizard-keeps-the-grant-from-native-applications.ts';
import { wizardKeepsTheGrantFromSinglePageApplications } from './wizard-keeps-the-grant-from-single-page-applications.ts';
import { wizardMakesSinglePageApplicationsWebOnes } from './wizard-makes-single-page-applications-web-ones.ts';
import { wizardMakesWebApplicationsNativeOnes } from './wizard-makes-web-applications-native-ones.ts';
import type { Mutant } from '../mutant.ts';

/** Deviations around creating app integrations. */
export const createAppIntegrationMutants: readonly Mutant[] = [
  unknownApplicationsAreAnswered,
  newApplicationsStayUnknown,
  wizardMakesSinglePageApplicationsWebOnes,
  wizardMakesWebApplicationsNativeOnes,
  webApplicationsAreShownAsNative,
  menuLacksApplications,
  menuApplicationsOpensSelfService,
  listHasAnotherCreateButton,
  createAppIntegrationGoesNowhere,
  listOf2020SaysCreateAppIntegration,
  addApplicationOpensTheDialogAtOnce,
  createNewAppGoesNowhere,
  dialogLacksOpenidConnect,
  dialogAsksForASignOnMethod,
  dialogAsksForAPlatform,
  dialogLacksNativeApplications,
  dialogLacksSinglePageApplications,
  dialogLacksWebApplications,
  platformsLackSinglePageApplications,
  createGoesBackToTheList,
  createDoesNothing,
  typesCanBeChosenTogether,
  typeThatWasChosenFirstCounts,
  typesAreOfferedForEverySignInMethod,
  typesAreOfferedForSamlOnly,
  nextGoesBackToTheList,
  nextDoesNothing,
  nextLeadsToTheFormOfWebApplications,
  formOfNativeApplicationsLacksTheGrant,
  formOfSinglePageApplicationsLacksTheGrant,
  formOfWebApplicationsLacksTheGrant,
  wizardKeepsTheGrantFromNativeApplications,
  wizardForgetsTheName,
  formSaysApplicationLabel,
  listShowsApplicationsById,
  formBeginsWithoutAName,
  wizardChangesTheNameThatWasLeft,
  formLacksRefreshToken,
  formLacksInteractionCode,
  formSaysAllowedGrantTypes,
  grantTypesOfTheFormAreRadioButtons,
  wizardKeepsOneOfBothGrants,
  interactionCodeBringsNoRefreshToken,
  formOffersTheGrantUntilTheSwitchIsTouched,
  formLacksTheGrantAfterItWasSwitchedOn,
  formSaysLoginRedirectUris,
  formOf2020SaysSignInRedirectUris,
  wizardKeepsOneRedirectUri,
  onlyTheFirstRedirectUriIsAnswered,
  interactTakesOnlyTheFirstRedirectUri,
  interactTakesAnyRedirectUri,
  redirectUrisLoseTheirPort,
  redirectUrisMustBeHttps,
  redirectUrisMustBeLocal,
  localRedirectUrisAreNotAnswered,
  saveCreatesInactiveApplications,
  wizardForgetsSignOutRedirectUris,
  saveGoesBackToTheList,
  formLacksBaseUris,
  wizardKeepsOneBaseUri,
  baseUrisMustBeHttps,
  baseUrisAreTrustedForRedirectsOnly,
  baseUrisOpenEveryPort,
  formOf2020HasBaseUris,
  saveCreatesNothing,
  wizardAddsARedirectUri,
  newApplicationsAreShownUnderTheProposedName,
  applicationListIsStale,
  singlePageApplicationsAreShownAsWeb,
  baseUrisMustBeLocal,
  saveCreatesTheApplicationTwice,
  cancelOfTheFormCreatesTheApplication,
  newApplicationsSignUsersOnOtherwise,
  wizardKeepsOneBaseUriOfSinglePageApplications,
  wizardDropsLocalBaseUris,
  wizardDropsLocalBaseUrisOfSinglePageApplications,
  wizardKeepsTheGrantFromSinglePageApplications,
];
