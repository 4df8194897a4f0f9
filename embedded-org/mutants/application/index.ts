import { allowedGrantTypesHaveAnotherLabel } from './allowed-grant-types-have-another-label.ts';
import { applicationListLacksTheNewest } from './application-list-lacks-the-newest.ts';
import { applicationListOpensAnotherApplication } from './application-list-opens-another-application.ts';
import { applicationsWithoutTheGrantShowItTicked } from './applications-without-the-grant-show-it-ticked.ts';
import { applicationsWithoutTheGrantUseIt } from './applications-without-the-grant-use-it.ts';
import { authorizeTakesAnyClientId } from './authorize-takes-any-client-id.ts';
import { clientCredentialsComeLast } from './client-credentials-come-last.ts';
import { clientCredentialsHaveAnotherTitle } from './client-credentials-have-another-title.ts';
import { clientCredentialsShowAnotherClientId } from './client-credentials-show-another-client-id.ts';
import { clientIdHasAnotherLabel } from './client-id-has-another-label.ts';
import { clientIdHasNothingThatCopiesIt } from './client-id-has-nothing-that-copies-it.ts';
import { clientIdIsShownOnce } from './client-id-is-shown-once.ts';
import { clientIdsAreAllTheSame } from './client-ids-are-all-the-same.ts';
import { clientIdsAreEmpty } from './client-ids-are-empty.ts';
import { clientIdsAreNotKnown } from './client-ids-are-not-known.ts';
import { clientSecretHasAnotherLabel } from './client-secret-has-another-label.ts';
import { clientSecretHasNothingThatCopiesIt } from './client-secret-has-nothing-that-copies-it.ts';
import { clientSecretIsNotListed } from './client-secret-is-not-listed.ts';
import { clientSecretIsShownOnce } from './client-secret-is-shown-once.ts';
import { copyingDoesNothing } from './copying-does-nothing.ts';
import { copyingHasAnotherName } from './copying-has-another-name.ts';
import { copyingTheSecretCopiesDots } from './copying-the-secret-copies-dots.ts';
import { copyingTheSecretCopiesTheClientId } from './copying-the-secret-copies-the-client-id.ts';
import { everyTypeOfApplicationIsAskedForASecret } from './every-type-of-application-is-asked-for-a-secret.ts';
import { everyVisitMakesAnotherSecret } from './every-visit-makes-another-secret.ts';
import { generalSettingsAreNotStored } from './general-settings-are-not-stored.ts';
import { generalSettingsAreOnATabOfTheirOwn } from './general-settings-are-on-a-tab-of-their-own.ts';
import { generalSettingsAreSavedToAllApplications } from './general-settings-are-saved-to-all-applications.ts';
import { generalSettingsAreUnlockedBeforeEdit } from './general-settings-are-unlocked-before-edit.ts';
import { generalSettingsComeFirst } from './general-settings-come-first.ts';
import { generalSettingsEditDoesNothing } from './general-settings-edit-does-nothing.ts';
import { generalSettingsHaveAnotherTitle } from './general-settings-have-another-title.ts';
import { generalSettingsHaveNoEdit } from './general-settings-have-no-edit.ts';
import { generalSettingsOfferTheGrantAfterItWasSwitchedOff } from './general-settings-offer-the-grant-after-it-was-switched-off.ts';
import { generalSettingsOfferTheGrantBeforeItIsSwitchedOn } from './general-settings-offer-the-grant-before-it-is-switched-on.ts';
import { generalSettingsOnlyAddGrants } from './general-settings-only-add-grants.ts';
import { generalSettingsShowAClearedGrantTicked } from './general-settings-show-a-cleared-grant-ticked.ts';
import { generalSettingsShowAStoredGrantUnticked } from './general-settings-show-a-stored-grant-unticked.ts';
import { generalSettingsStayLockedInEditMode } from './general-settings-stay-locked-in-edit-mode.ts';
import { generalTabHasAnotherName } from './general-tab-has-another-name.ts';
import { givingAnApplicationTheGrantTakesClientCredentials } from './giving-an-application-the-grant-takes-client-credentials.ts';
import { givingAnApplicationTheGrantTakesRefreshTokens } from './giving-an-application-the-grant-takes-refresh-tokens.ts';
import { grantGivenInGeneralSettingsIsNotUsable } from './grant-given-in-general-settings-is-not-usable.ts';
import { grantGivenInGeneralSettingsServesCustomServersOnly } from './grant-given-in-general-settings-serves-custom-servers-only.ts';
import { grantGivenInGeneralSettingsServesTheOrgServerOnly } from './grant-given-in-general-settings-serves-the-org-server-only.ts';
import { grantTypeHasAnotherLabel } from './grant-type-has-another-label.ts';
import { grantsForUsersHaveAnotherHeading } from './grants-for-users-have-another-heading.ts';
import { interactAsksPublicClientsForASecret } from './interact-asks-public-clients-for-a-secret.ts';
import { interactNeedsNoSecretOfWebApplications } from './interact-needs-no-secret-of-web-applications.ts';
import { interactTakesAnyClientId } from './interact-takes-any-client-id.ts';
import { interactionCodeIsInAnotherSet } from './interaction-code-is-in-another-set.ts';
import { interactionCodeOfAnApplicationHasAnotherLabel } from './interaction-code-of-an-application-has-another-label.ts';
import { interactionCodeOfAnApplicationIsLocked } from './interaction-code-of-an-application-is-locked.ts';
import { menuApplicationsOpensThePeople } from './menu-applications-opens-the-people.ts';
import { nativeApplicationsShowASecret } from './native-applications-show-a-secret.ts';
import { olderApplicationsAreNotOfferedTheGrant } from './older-applications-are-not-offered-the-grant.ts';
import { otherGrantsOfAnApplicationStopWorkingBesideIt } from './other-grants-of-an-application-stop-working-beside-it.ts';
import { refusedRevocationsRevoke } from './refused-revocations-revoke.ts';
import { refusedWebApplicationsGetAHandle } from './refused-web-applications-get-a-handle.ts';
import { refusedWebApplicationsGetTokens } from './refused-web-applications-get-tokens.ts';
import { revocationNeedsNoSecretOfWebApplications } from './revocation-needs-no-secret-of-web-applications.ts';
import { revocationWithoutASecretRevokesNothing } from './revocation-without-a-secret-revokes-nothing.ts';
import { savedGrantsAreOnlyShown } from './saved-grants-are-only-shown.ts';
import { savingGeneralSettingsAsksUsersForConsent } from './saving-general-settings-asks-users-for-consent.ts';
import { secretlessWebClientsAreToldOfTheGrant } from './secretless-web-clients-are-told-of-the-grant.ts';
import { secretsOfWebApplicationsAreNotAccepted } from './secrets-of-web-applications-are-not-accepted.ts';
import { singlePageApplicationsGetOneOfTwoGrants } from './single-page-applications-get-one-of-two-grants.ts';
import { singlePageApplicationsLoseAuthorizationCode } from './single-page-applications-lose-authorization-code.ts';
import { singlePageApplicationsLoseAuthorizationCodeToRefreshTokens } from './single-page-applications-lose-authorization-code-to-refresh-tokens.ts';
import { singlePageApplicationsLoseAuthorizationCodeWhenSavedAgain } from './single-page-applications-lose-authorization-code-when-saved-again.ts';
import { singlePageApplicationsLoseRefreshTokensWhenSavedAgain } from './single-page-applications-lose-refresh-tokens-when-saved-again.ts';
import { singlePageApplicationsShowASecret } from './single-page-applications-show-a-secret.ts';
import { switchingOnGivesTheGrantToAllApplications } from './switching-on-gives-the-grant-to-all-applications.ts';
import { tickingTheGrantOfAnApplicationClearsTheOthers } from './ticking-the-grant-of-an-application-clears-the-others.ts';
import { tokenEndpointAsksNativeApplicationsForASecret } from './token-endpoint-asks-native-applications-for-a-secret.ts';
import { tokenEndpointAsksSinglePageApplicationsForASecret } from './token-endpoint-asks-single-page-applications-for-a-secret.ts';
import { tokenEndpointNeedsNoSecretOfWebApplications } from './token-endpoint-needs-no-secret-of-web-applications.ts';
import { unknownClientsAreToldOfTheGrant } from './unknown-clients-are-told-of-the-grant.ts';
import { webApplicationsAreNotGivenRefreshTokens } from './web-applications-are-not-given-refresh-tokens.ts';
import { webApplicationsAreNotOfferedRefreshTokens } from './web-applications-are-not-offered-refresh-tokens.ts';
import { webApplicationsShowNoSecret } from './web-applications-show-no-secret.ts';
import type { Mutant } from '../mutant.ts';

/** Deviations around the tab General of an application: its grants and its credentials. */
export const applicationMutants: readonly Mutant[] = [
  allowedGrantTypesHaveAnotherLabel,
  applicationListLacksTheNewest,
  applicationListOpensAnotherApplication,
  applicationsWithoutTheGrantShowItTicked,
  applicationsWithoutTheGrantUseIt,
  authorizeTakesAnyClientId,
  clientCredentialsComeLast,
  clientCredentialsHaveAnotherTitle,
  clientCredentialsShowAnotherClientId,
  clientIdHasAnotherLabel,
  clientIdHasNothingThatCopiesIt,
  clientIdIsShownOnce,
  clientIdsAreAllTheSame,
  clientIdsAreEmpty,
  clientIdsAreNotKnown,
  clientSecretHasAnotherLabel,
  clientSecretHasNothingThatCopiesIt,
  clientSecretIsNotListed,
  clientSecretIsShownOnce,
  copyingDoesNothing,
  copyingHasAnotherName,
  copyingTheSecretCopiesDots,
  copyingTheSecretCopiesTheClientId,
  everyTypeOfApplicationIsAskedForASecret,
  everyVisitMakesAnotherSecret,
  generalSettingsAreNotStored,
  generalSettingsAreOnATabOfTheirOwn,
  generalSettingsAreUnlockedBeforeEdit,
  generalSettingsComeFirst,
  generalSettingsEditDoesNothing,
  generalSettingsHaveAnotherTitle,
  generalSettingsHaveNoEdit,
  generalSettingsOfferTheGrantBeforeItIsSwitchedOn,
  generalSettingsOnlyAddGrants,
  generalSettingsShowAStoredGrantUnticked,
  generalSettingsStayLockedInEditMode,
  generalTabHasAnotherName,
  givingAnApplicationTheGrantTakesClientCredentials,
  givingAnApplicationTheGrantTakesRefreshTokens,
  grantGivenInGeneralSettingsIsNotUsable,
  grantGivenInGeneralSettingsServesCustomServersOnly,
  grantTypeHasAnotherLabel,
  grantsForUsersHaveAnotherHeading,
  interactAsksPublicClientsForASecret,
  interactNeedsNoSecretOfWebApplications,
  interactTakesAnyClientId,
  interactionCodeIsInAnotherSet,
  interactionCodeOfAnApplicationHasAnotherLabel,
  interactionCodeOfAnApplicationIsLocked,
  menuApplicationsOpensThePeople,
  nativeApplicationsShowASecret,
  olderApplicationsAreNotOfferedTheGrant,
  otherGrantsOfAnApplicationStopWorkingBesideIt,
  refusedRevocationsRevoke,
  revocationNeedsNoSecretOfWebApplications,
  revocationWithoutASecretRevokesNothing,
  secretlessWebClientsAreToldOfTheGrant,
  secretsOfWebApplicationsAreNotAccepted,
  singlePageApplicationsGetOneOfTwoGrants,
  singlePageApplicationsLoseAuthorizationCode,
  singlePageApplicationsLoseRefreshTokensWhenSavedAgain,
  singlePageApplicationsShowASecret,
  tickingTheGrantOfAnApplicationClearsTheOthers,
  tokenEndpointAsksNativeApplicationsForASecret,
  tokenEndpointAsksSinglePageApplicationsForASecret,
  tokenEndpointNeedsNoSecretOfWebApplications,
  webApplicationsAreNotGivenRefreshTokens,
  webApplicationsAreNotOfferedRefreshTokens,
  webApplicationsShowNoSecret,
  savedGrantsAreOnlyShown,
  generalSettingsShowAClearedGrantTicked,
  savingGeneralSettingsAsksUsersForConsent,
  unknownClientsAreToldOfTheGrant,
  generalSettingsOfferTheGrantAfterItWasSwitchedOff,
  switchingOnGivesTheGrantToAllApplications,
  generalSettingsAreSavedToAllApplications,
  refusedWebApplicationsGetAHandle,
  refusedWebApplicationsGetTokens,
  singlePageApplicationsLoseAuthorizationCodeToRefreshTokens,
  singlePageApplicationsLoseAuthorizationCodeWhenSavedAgain,
  grantGivenInGeneralSettingsServesTheOrgServerOnly,
];
