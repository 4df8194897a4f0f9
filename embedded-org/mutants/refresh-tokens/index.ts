import { accessTokensDoNotExpire } from './access-tokens-do-not-expire.ts';
import { apiCreatesSinglePageApplicationsThatDoNotRotate } from './api-creates-single-page-applications-that-do-not-rotate.ts';
import { apiCreatesWebApplicationsThatRotate } from './api-creates-web-applications-that-rotate.ts';
import { apiGivesSinglePageApplicationsNoGracePeriod } from './api-gives-single-page-applications-no-grace-period.ts';
import { apiGivesWebApplicationsAGracePeriodOf60 } from './api-gives-web-applications-a-grace-period-of-60.ts';
import { apiRefusesAGracePeriodAndStoresIt } from './api-refuses-a-grace-period-and-stores-it.ts';
import { apiRefusesAGracePeriodOf0 } from './api-refuses-a-grace-period-of-0.ts';
import { apiTakesAGracePeriodBelow0 } from './api-takes-a-grace-period-below-0.ts';
import { apiTakesAGracePeriodOf61 } from './api-takes-a-grace-period-of-61.ts';
import { applicationsHaveARefreshTokenSettingBeforeTheGrant } from './applications-have-a-refresh-token-setting-before-the-grant.ts';
import { cancelOfGeneralSettingsSaves } from './cancel-of-general-settings-saves.ts';
import { choosingRotationAppliesAtOnce } from './choosing-rotation-applies-at-once.ts';
import { codeVerifiersAreNotCompared } from './code-verifiers-are-not-compared.ts';
import { codeVerifiersMayBeLeftOut } from './code-verifiers-may-be-left-out.ts';
import { consoleProposesAGracePeriodOf60 } from './console-proposes-a-grace-period-of-60.ts';
import { consoleProposesAGracePeriodOf60ToSinglePageApplications } from './console-proposes-a-grace-period-of-60-to-single-page-applications.ts';
import { consoleProposesPersistenceToSinglePageApplications } from './console-proposes-persistence-to-single-page-applications.ts';
import { consoleProposesRotationToWebApplications } from './console-proposes-rotation-to-web-applications.ts';
import { consoleRefusesAGracePeriodAndStoresIt } from './console-refuses-a-grace-period-and-stores-it.ts';
import { consoleStoresPersistenceForRotation } from './console-stores-persistence-for-rotation.ts';
import { consoleStoresRotationForWebApplicationsGivenTheGrant } from './console-stores-rotation-for-web-applications-given-the-grant.ts';
import { consoleTakesAGracePeriodBelow0 } from './console-takes-a-grace-period-below-0.ts';
import { consoleTakesAGracePeriodOf0For30 } from './console-takes-a-grace-period-of-0-for-30.ts';
import { consoleTakesAGracePeriodOf61 } from './console-takes-a-grace-period-of-61.ts';
import { gracePeriodBeginsAnewWithEveryUse } from './grace-period-begins-anew-with-every-use.ts';
import { gracePeriodCountsMilliseconds } from './grace-period-counts-milliseconds.ts';
import { gracePeriodCountsMinutes } from './grace-period-counts-minutes.ts';
import { gracePeriodEndsBeforeItsTime } from './grace-period-ends-before-its-time.ts';
import { gracePeriodHasAnotherLabel } from './grace-period-has-another-label.ts';
import { gracePeriodIsAlways30Seconds } from './grace-period-is-always-30-seconds.ts';
import { gracePeriodIsRoundedToHalfMinutes } from './grace-period-is-rounded-to-half-minutes.ts';
import { gracePeriodOf0HasNoEnd } from './grace-period-of-0-has-no-end.ts';
import { gracePeriodOf0IsForGood } from './grace-period-of-0-is-for-good.ts';
import { gracePeriodOf0OfSinglePageApplicationsTakes30Seconds } from './grace-period-of-0-of-single-page-applications-takes-30-seconds.ts';
import { gracePeriodOf0Takes30Seconds } from './grace-period-of-0-takes-30-seconds.ts';
import { gracePeriodOf60IsRefused } from './grace-period-of-60-is-refused.ts';
import { gracePeriodTakesTwiceItsTime } from './grace-period-takes-twice-its-time.ts';
import { missingChallengesAreRefusedAsAccessDenied } from './missing-challenges-are-refused-as-access-denied.ts';
import { missingChallengesAreRefusedWithACode } from './missing-challenges-are-refused-with-a-code.ts';
import { missingVerifiersAreRefusedWithTokens } from './missing-verifiers-are-refused-with-tokens.ts';
import { newWebApplicationsHaveTheRefreshTokenGrant } from './new-web-applications-have-the-refresh-token-grant.ts';
import { persistenceCannotBeChosenAgain } from './persistence-cannot-be-chosen-again.ts';
import { persistentTokensAreUsedUp } from './persistent-tokens-are-used-up.ts';
import { persistentTokensRotate } from './persistent-tokens-rotate.ts';
import { previousTokensAreRefusedAsInvalidRequests } from './previous-tokens-are-refused-as-invalid-requests.ts';
import { previousTokensAreRefusedAtOnce } from './previous-tokens-are-refused-at-once.ts';
import { previousTokensStayValid } from './previous-tokens-stay-valid.ts';
import { refreshTokenSectionHasAnotherTitle } from './refresh-token-section-has-another-title.ts';
import { refreshTokenSectionIsThereWithoutTheGrant } from './refresh-token-section-is-there-without-the-grant.ts';
import { refreshTokenSectionStaysWithoutTheGrant } from './refresh-token-section-stays-without-the-grant.ts';
import { refreshTokenSettingIsMissingWithTheGrant } from './refresh-token-setting-is-missing-with-the-grant.ts';
import { refreshTokenSettingStaysWithoutTheGrant } from './refresh-token-setting-stays-without-the-grant.ts';
import { refreshTokensBesideAnAccessTokenAloneAreNotKnown } from './refresh-tokens-beside-an-access-token-alone-are-not-known.ts';
import { refreshTokensBesideAnIdTokenAreNotKnown } from './refresh-tokens-beside-an-id-token-are-not-known.ts';
import { refreshTokensComeWithIdTokensOnly } from './refresh-tokens-come-with-id-tokens-only.ts';
import { refreshTokensEndWithTheAccessToken } from './refresh-tokens-end-with-the-access-token.ts';
import { refreshTokensNeedNoGrant } from './refresh-tokens-need-no-grant.ts';
import { refreshTokensNeedNoScope } from './refresh-tokens-need-no-scope.ts';
import { refreshTokensOfASignInAreNotKnown } from './refresh-tokens-of-a-sign-in-are-not-known.ts';
import { refreshTokensRotateOnce } from './refresh-tokens-rotate-once.ts';
import { refreshTokensTakeThePlaceOfIdTokens } from './refresh-tokens-take-the-place-of-id-tokens.ts';
import { refusedTokensBringTheLastOnesAlong } from './refused-tokens-bring-the-last-ones-along.ts';
import { renewingGivesTheExpiredAccessTokenAgain } from './renewing-gives-the-expired-access-token-again.ts';
import { retryingGivesAUselessToken } from './retrying-gives-a-useless-token.ts';
import { retryingGivesNoRefreshToken } from './retrying-gives-no-refresh-token.ts';
import { retryingGivesSinglePageApplicationsThePreviousTokenAgain } from './retrying-gives-single-page-applications-the-previous-token-again.ts';
import { retryingGivesThePreviousTokenAgain } from './retrying-gives-the-previous-token-again.ts';
import { rotatingTokensStayTheSame } from './rotating-tokens-stay-the-same.ts';
import { rotationAndPersistenceAreTickedTogether } from './rotation-and-persistence-are-ticked-together.ts';
import { rotationHasAnotherLabel } from './rotation-has-another-label.ts';
import { savedGracePeriodIsOnlyShown } from './saved-grace-period-is-only-shown.ts';
import { savedGracePeriodIsShownAsItWasFirst } from './saved-grace-period-is-shown-as-it-was-first.ts';
import { savedRotationIsOnlyShown } from './saved-rotation-is-only-shown.ts';
import { savedRotationIsShownAsPersistence } from './saved-rotation-is-shown-as-persistence.ts';
import { savingAGracePeriodEndsRotation } from './saving-a-grace-period-ends-rotation.ts';
import { singlePageApplicationsCannotUsePkce } from './single-page-applications-cannot-use-pkce.ts';
import { singlePageApplicationsDoNotRotate } from './single-page-applications-do-not-rotate.ts';
import { singlePageApplicationsGetNoGracePeriod } from './single-page-applications-get-no-grace-period.ts';
import { singlePageApplicationsHaveNoGracePeriodToSet } from './single-page-applications-have-no-grace-period-to-set.ts';
import { singlePageApplicationsKeepPreviousTokens } from './single-page-applications-keep-previous-tokens.ts';
import { singlePageApplicationsNeedNoCodeChallenge } from './single-page-applications-need-no-code-challenge.ts';
import { singlePageApplicationsSavedInTheConsoleDoNotRotate } from './single-page-applications-saved-in-the-console-do-not-rotate.ts';
import { singlePageApplicationsTitleTheRefreshTokenSectionOtherwise } from './single-page-applications-title-the-refresh-token-section-otherwise.ts';
import { webApplicationsHaveNoGracePeriodToSet } from './web-applications-have-no-grace-period-to-set.ts';
import { webApplicationsTitleTheRefreshTokenSectionOtherwise } from './web-applications-title-the-refresh-token-section-otherwise.ts';
import { wrongVerifiersAreRefusedAsInvalidRequests } from './wrong-verifiers-are-refused-as-invalid-requests.ts';
import type { Mutant } from '../mutant.ts';

/** Deviations around refresh tokens: persistent, rotating, grace period. */
export const refreshTokenMutants: readonly Mutant[] = [
  accessTokensDoNotExpire,
  apiCreatesSinglePageApplicationsThatDoNotRotate,
  apiCreatesWebApplicationsThatRotate,
  apiGivesSinglePageApplicationsNoGracePeriod,
  apiGivesWebApplicationsAGracePeriodOf60,
  apiRefusesAGracePeriodOf0,
  apiTakesAGracePeriodBelow0,
  apiTakesAGracePeriodOf61,
  choosingRotationAppliesAtOnce,
  codeVerifiersAreNotCompared,
  codeVerifiersMayBeLeftOut,
  consoleProposesAGracePeriodOf60,
  consoleProposesPersistenceToSinglePageApplications,
  consoleProposesRotationToWebApplications,
  consoleStoresPersistenceForRotation,
  consoleStoresRotationForWebApplicationsGivenTheGrant,
  consoleTakesAGracePeriodBelow0,
  consoleTakesAGracePeriodOf0For30,
  consoleTakesAGracePeriodOf61,
  gracePeriodBeginsAnewWithEveryUse,
  gracePeriodCountsMilliseconds,
  gracePeriodCountsMinutes,
  gracePeriodEndsBeforeItsTime,
  gracePeriodHasAnotherLabel,
  gracePeriodIsAlways30Seconds,
  gracePeriodIsRoundedToHalfMinutes,
  gracePeriodOf0HasNoEnd,
  gracePeriodOf0IsForGood,
  gracePeriodOf0OfSinglePageApplicationsTakes30Seconds,
  gracePeriodOf0Takes30Seconds,
  gracePeriodOf60IsRefused,
  gracePeriodTakesTwiceItsTime,
  newWebApplicationsHaveTheRefreshTokenGrant,
  persistenceCannotBeChosenAgain,
  persistentTokensAreUsedUp,
  persistentTokensRotate,
  previousTokensAreRefusedAtOnce,
  previousTokensStayValid,
  refreshTokenSectionHasAnotherTitle,
  refreshTokenSectionIsThereWithoutTheGrant,
  refreshTokenSettingIsMissingWithTheGrant,
  refreshTokenSettingStaysWithoutTheGrant,
  refreshTokensComeWithIdTokensOnly,
  refreshTokensEndWithTheAccessToken,
  refreshTokensNeedNoGrant,
  refreshTokensNeedNoScope,
  refreshTokensOfASignInAreNotKnown,
  refreshTokensRotateOnce,
  refreshTokensTakeThePlaceOfIdTokens,
  renewingGivesTheExpiredAccessTokenAgain,
  retryingGivesAUselessToken,
  retryingGivesNoRefreshToken,
  retryingGivesSinglePageApplicationsThePreviousTokenAgain,
  retryingGivesThePreviousTokenAgain,
  rotatingTokensStayTheSame,
  rotationAndPersistenceAreTickedTogether,
  rotationHasAnotherLabel,
  savedRotationIsOnlyShown,
  singlePageApplicationsCannotUsePkce,
  singlePageApplicationsDoNotRotate,
  singlePageApplicationsGetNoGracePeriod,
  singlePageApplicationsHaveNoGracePeriodToSet,
  singlePageApplicationsKeepPreviousTokens,
  singlePageApplicationsNeedNoCodeChallenge,
  savedRotationIsShownAsPersistence,
  savedGracePeriodIsOnlyShown,
  savingAGracePeriodEndsRotation,
  apiRefusesAGracePeriodAndStoresIt,
  consoleRefusesAGracePeriodAndStoresIt,
  previousTokensAreRefusedAsInvalidRequests,
  refusedTokensBringTheLastOnesAlong,
  missingChallengesAreRefusedAsAccessDenied,
  wrongVerifiersAreRefusedAsInvalidRequests,
  cancelOfGeneralSettingsSaves,
  savedGracePeriodIsShownAsItWasFirst,
  missingChallengesAreRefusedWithACode,
  missingVerifiersAreRefusedWithTokens,
  consoleProposesAGracePeriodOf60ToSinglePageApplications,
  refreshTokenSectionStaysWithoutTheGrant,
  webApplicationsTitleTheRefreshTokenSectionOtherwise,
  singlePageApplicationsTitleTheRefreshTokenSectionOtherwise,
  webApplicationsHaveNoGracePeriodToSet,
  applicationsHaveARefreshTokenSettingBeforeTheGrant,
  refreshTokensBesideAnIdTokenAreNotKnown,
  refreshTokensBesideAnAccessTokenAloneAreNotKnown,
  singlePageApplicationsSavedInTheConsoleDoNotRotate,
];
