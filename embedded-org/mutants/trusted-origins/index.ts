import { activatedOriginsStayShutOut } from './activated-origins-stay-shut-out.ts';
import { activatingAnOriginRenamesIt } from './activating-an-origin-renames-it.ts';
import { addOriginAllowsRedirectsToo } from './add-origin-allows-redirects-too.ts';
import { addOriginLacksCors } from './add-origin-lacks-cors.ts';
import { addOriginLacksTheUrl } from './add-origin-lacks-the-url.ts';
import { addOriginStoresNothing } from './add-origin-stores-nothing.ts';
import { addedOriginsAreOnlyListed } from './added-origins-are-only-listed.ts';
import { anAsteriskIsATrustedOrigin } from './an-asterisk-is-a-trusted-origin.ts';
import { anyHostIsATrustedOrigin } from './any-host-is-a-trusted-origin.ts';
import { apiLacksTrustedOrigins } from './api-lacks-trusted-origins.ts';
import { apiTakesAnAsterisk } from './api-takes-an-asterisk.ts';
import { applicationsDefineTheirOrigins } from './applications-define-their-origins.ts';
import { asterisksAreRefusedAsUnreadable } from './asterisks-are-refused-as-unreadable.ts';
import { cancelOfAddOriginSaves } from './cancel-of-add-origin-saves.ts';
import { choiceIsOfferedWithoutTheFeature } from './choice-is-offered-without-the-feature.ts';
import { choiceIsWithheldOnceGeneral } from './choice-is-withheld-once-general.ts';
import { choiceIsWithheldWithTheFeature } from './choice-is-withheld-with-the-feature.ts';
import { choiceOutlivesTheFeature } from './choice-outlives-the-feature.ts';
import { consoleDeletesNoOrigin } from './console-deletes-no-origin.ts';
import { consoleHidesRotation } from './console-hides-rotation.ts';
import { consoleTakesAnAsterisk } from './console-takes-an-asterisk.ts';
import { cookiesOfOtherOriginsAreIgnored } from './cookies-of-other-origins-are-ignored.ts';
import { credentialsAreNotAllowed } from './credentials-are-not-allowed.ts';
import { deactivatedOriginsMayCall } from './deactivated-origins-may-call.ts';
import { deactivatingAnOriginShutsOutAll } from './deactivating-an-origin-shuts-out-all.ts';
import { definedOriginsAreRefused } from './defined-origins-are-refused.ts';
import { definedOriginsMayNotRead } from './defined-origins-may-not-read.ts';
import { deletedOriginsMayCall } from './deleted-origins-may-call.ts';
import { deletedOriginsStayListed } from './deleted-origins-stay-listed.ts';
import { deletingAnOriginDeletesAll } from './deleting-an-origin-deletes-all.ts';
import { disabledFeaturesAreShownOn } from './disabled-features-are-shown-on.ts';
import { disablingAFeatureDeactivatesAnApplication } from './disabling-a-feature-deactivates-an-application.ts';
import { enabledFeaturesAreShownOff } from './enabled-features-are-shown-off.ts';
import { enablingAFeatureEnablesAll } from './enabling-a-feature-enables-all.ts';
import { everyOriginIsNamedBack } from './every-origin-is-named-back.ts';
import { featuresAreOnlyShownEnabled } from './features-are-only-shown-enabled.ts';
import { featuresAreOutsideTheConsole } from './features-are-outside-the-console.ts';
import { featuresCanBeEnabledOnlyOnce } from './features-can-be-enabled-only-once.ts';
import { featuresCannotBeDisabled } from './features-cannot-be-disabled.ts';
import { featuresCannotBeEnabled } from './features-cannot-be-enabled.ts';
import { loopbackOriginsAreTrusted } from './loopback-origins-are-trusted.ts';
import { menuFeaturesOpensAccount } from './menu-features-opens-account.ts';
import { menuLacksFeatures } from './menu-lacks-features.ts';
import { oneTrustedOriginOpensTheApiToAll } from './one-trusted-origin-opens-the-api-to-all.ts';
import { originListIsStale } from './origin-list-is-stale.ts';
import { originsDefinedAnewStayShutOut } from './origins-defined-anew-stay-shut-out.ts';
import { originsOfTheConsoleMayNotCall } from './origins-of-the-console-may-not-call.ts';
import { redirectUrisAreTrustedOrigins } from './redirect-uris-are-trusted-origins.ts';
import { refusedOriginsAreStored } from './refused-origins-are-stored.ts';
import { rotationCannotBeEnabled } from './rotation-cannot-be-enabled.ts';
import { rotationIsABetaFeature } from './rotation-is-a-beta-feature.ts';
import { rotationIsNotListed } from './rotation-is-not-listed.ts';
import { rotationStaysAFeature } from './rotation-stays-a-feature.ts';
import { sessionIsAnsweredAsAnotherUser } from './session-is-answered-as-another-user.ts';
import { trustedOriginsAreComparedByTheirBeginning } from './trusted-origins-are-compared-by-their-beginning.ts';
import { trustedOriginsAreComparedWithoutTheSlash } from './trusted-origins-are-compared-without-the-slash.ts';
import { trustedOriginsLackAddOrigin } from './trusted-origins-lack-add-origin.ts';
import { trustedOriginsOpenEitherScheme } from './trusted-origins-open-either-scheme.ts';
import { trustedOriginsOpenEveryPort } from './trusted-origins-open-every-port.ts';
import { trustedOriginsOpenSubdomains } from './trusted-origins-open-subdomains.ts';
import { trustedOriginsOpenTheDomainAbove } from './trusted-origins-open-the-domain-above.ts';
import { wildcardDomainsAreTrustedOrigins } from './wildcard-domains-are-trusted-origins.ts';
import type { Mutant } from '../mutant.ts';

/** Deviations around trusted origins and features. */
export const trustedOriginMutants: readonly Mutant[] = [
  redirectUrisAreTrustedOrigins,
  applicationsDefineTheirOrigins,
  deactivatedOriginsMayCall,
  activatedOriginsStayShutOut,
  deactivatingAnOriginShutsOutAll,
  activatingAnOriginRenamesIt,
  deletedOriginsMayCall,
  consoleDeletesNoOrigin,
  originsDefinedAnewStayShutOut,
  deletingAnOriginDeletesAll,
  loopbackOriginsAreTrusted,
  everyOriginIsNamedBack,
  definedOriginsMayNotRead,
  definedOriginsAreRefused,
  cookiesOfOtherOriginsAreIgnored,
  credentialsAreNotAllowed,
  sessionIsAnsweredAsAnotherUser,
  apiLacksTrustedOrigins,
  trustedOriginsLackAddOrigin,
  addOriginLacksTheUrl,
  addOriginLacksCors,
  addOriginStoresNothing,
  originsOfTheConsoleMayNotCall,
  anAsteriskIsATrustedOrigin,
  consoleTakesAnAsterisk,
  wildcardDomainsAreTrustedOrigins,
  oneTrustedOriginOpensTheApiToAll,
  trustedOriginsOpenEveryPort,
  trustedOriginsOpenEitherScheme,
  trustedOriginsOpenSubdomains,
  trustedOriginsOpenTheDomainAbove,
  trustedOriginsAreComparedByTheirBeginning,
  trustedOriginsAreComparedWithoutTheSlash,
  rotationIsNotListed,
  rotationIsABetaFeature,
  consoleHidesRotation,
  rotationStaysAFeature,
  menuLacksFeatures,
  menuFeaturesOpensAccount,
  featuresAreOutsideTheConsole,
  featuresCannotBeEnabled,
  featuresCannotBeDisabled,
  featuresCanBeEnabledOnlyOnce,
  disablingAFeatureDeactivatesAnApplication,
  enablingAFeatureEnablesAll,
  enabledFeaturesAreShownOff,
  choiceIsOfferedWithoutTheFeature,
  choiceIsWithheldWithTheFeature,
  rotationCannotBeEnabled,
  choiceOutlivesTheFeature,
  choiceIsWithheldOnceGeneral,
  addedOriginsAreOnlyListed,
  originListIsStale,
  addOriginAllowsRedirectsToo,
  refusedOriginsAreStored,
  asterisksAreRefusedAsUnreadable,
  featuresAreOnlyShownEnabled,
  disabledFeaturesAreShownOn,
  deletedOriginsStayListed,
  cancelOfAddOriginSaves,
  apiTakesAnAsterisk,
  anyHostIsATrustedOrigin,
];
