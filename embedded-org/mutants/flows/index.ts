import type { Mutant } from '../mutant.ts';
import { accessTokensOpenNothing } from './access-tokens-open-nothing.ts';
import { activeAccessTokensAreToldInactive } from './active-access-tokens-are-told-inactive.ts';
import { authenticationApiLeadsToTheIdentityEngine } from './authentication-api-leads-to-the-identity-engine.ts';
import { authenticationApiRefusesEverybody } from './authentication-api-refuses-everybody.ts';
import { authenticatorsAreForRecoveryAlone } from './authenticators-are-for-recovery-alone.ts';
import { authenticatorsForRecoveryServeSignIn } from './authenticators-for-recovery-serve-sign-in.ts';
import { authenticatorsOnceAllowedStayAllowed } from './authenticators-once-allowed-stay-allowed.ts';
import { codesFromWidgetsAreNotTaken } from './codes-from-widgets-are-not-taken.ts';
import { identityEngineGivesUpAfterThePassword } from './identity-engine-gives-up-after-the-password.ts';
import { interactionCodeComesBeforeTheLastStep } from './interaction-code-comes-before-the-last-step.ts';
import { interactionCodesOfWebApplicationsAreNotExchanged } from './interaction-codes-of-web-applications-are-not-exchanged.ts';
import { interactionCodesYieldNoRefreshToken } from './interaction-codes-yield-no-refresh-token.ts';
import { interactionHandlesLeadNowhere } from './interaction-handles-lead-nowhere.ts';
import { nativeApplicationsCannotUseTheGrant } from './native-applications-cannot-use-the-grant.ts';
import { remediationDoesNotNameItsFields } from './remediation-does-not-name-its-fields.ts';
import { secondFactorIsAskedOnAPageOfTheOrg } from './second-factor-is-asked-on-a-page-of-the-org.ts';
import { signInsEndWithoutAnInteractionCode } from './sign-ins-end-without-an-interaction-code.ts';
import { signOnPoliciesChangeNothing } from './sign-on-policies-change-nothing.ts';
import { signOnPoliciesCountAsTheyWereFirst } from './sign-on-policies-count-as-they-were-first.ts';
import { signOnPoliciesOnlyGetStricter } from './sign-on-policies-only-get-stricter.ts';
import { strictestSignOnPolicyCountsForAll } from './strictest-sign-on-policy-counts-for-all.ts';
import { usersOfWidgetsEndAtTheDashboard } from './users-of-widgets-end-at-the-dashboard.ts';
import { whatFollowsAnAccessTokenIsOverlooked } from './what-follows-an-access-token-is-overlooked.ts';
import { widget6IsRefusedAtInteract } from './widget-6-is-refused-at-interact.ts';
import { widget7IsRefusedAtInteract } from './widget-7-is-refused-at-interact.ts';
import { widgetsAreAskedForEmail } from './widgets-are-asked-for-e-mail.ts';
import { widgetsAreAskedForLess } from './widgets-are-asked-for-less.ts';
import { widgetsAreLedThroughTheOrg } from './widgets-are-led-through-the-org.ts';

/** Deviations around sign-in with the widget and with an SDK. */
export const flowMutants: readonly Mutant[] = [
  accessTokensOpenNothing,
  activeAccessTokensAreToldInactive,
  authenticationApiLeadsToTheIdentityEngine,
  authenticationApiRefusesEverybody,
  authenticatorsAreForRecoveryAlone,
  authenticatorsForRecoveryServeSignIn,
  codesFromWidgetsAreNotTaken,
  identityEngineGivesUpAfterThePassword,
  interactionCodeComesBeforeTheLastStep,
  interactionCodesOfWebApplicationsAreNotExchanged,
  interactionCodesYieldNoRefreshToken,
  interactionHandlesLeadNowhere,
  nativeApplicationsCannotUseTheGrant,
  remediationDoesNotNameItsFields,
  secondFactorIsAskedOnAPageOfTheOrg,
  signInsEndWithoutAnInteractionCode,
  signOnPoliciesChangeNothing,
  signOnPoliciesCountAsTheyWereFirst,
  strictestSignOnPolicyCountsForAll,
  usersOfWidgetsEndAtTheDashboard,
  whatFollowsAnAccessTokenIsOverlooked,
  widget6IsRefusedAtInteract,
  widget7IsRefusedAtInteract,
  widgetsAreAskedForEmail,
  widgetsAreAskedForLess,
  widgetsAreLedThroughTheOrg,
  authenticatorsOnceAllowedStayAllowed,
  signOnPoliciesOnlyGetStricter,
];
