import { answersCarryACodeThatNobodyIssued } from './answers-carry-a-code-that-nobody-issued.ts';
import { answersGoToTheFirstRedirectUri } from './answers-go-to-the-first-redirect-uri.ts';
import { answersLoseTheState } from './answers-lose-the-state.ts';
import { anyRedirectUriIsAnswered } from './any-redirect-uri-is-answered.ts';
import { apiRefusesTheExampleAddressAndStoresIt } from './api-refuses-the-example-address-and-stores-it.ts';
import { apiTakesTheExampleAddressAsPrinted } from './api-takes-the-example-address-as-printed.ts';
import { applicationAdministratorsMaySwitch } from './application-administrators-may-switch.ts';
import { authorizeRequestsAfterAStartAreRefused } from './authorize-requests-after-a-start-are-refused.ts';
import { consoleLetsEverybodyIn } from './console-lets-everybody-in.ts';
import { consoleLetsNoAdministratorIn } from './console-lets-no-administrator-in.ts';
import { consoleLetsOnlySuperAdministratorsIn } from './console-lets-only-super-administrators-in.ts';
import { consoleOpensWithoutASignIn } from './console-opens-without-a-sign-in.ts';
import { consoleRefusesTheExampleAddressAndStoresIt } from './console-refuses-the-example-address-and-stores-it.ts';
import { consoleServerAnswersEverybody } from './console-server-answers-everybody.ts';
import { dashboardHasNoTiles } from './dashboard-has-no-tiles.ts';
import { dashboardShowsApplicationsThatOktaCannotStart } from './dashboard-shows-applications-that-okta-cannot-start.ts';
import { embedLinkLeadsNowhere } from './embed-link-leads-nowhere.ts';
import { embedLinkLeadsOnAfterItWasTakenAway } from './embed-link-leads-on-after-it-was-taken-away.ts';
import { embedLinkLeadsToTheRedirectUri } from './embed-link-leads-to-the-redirect-uri.ts';
import { exampleAddressIsTakenAsPrinted } from './example-address-is-taken-as-printed.ts';
import { formerRedirectUrisAreAnswered } from './former-redirect-uris-are-answered.ts';
import { furtherRedirectUrisAreNotServed } from './further-redirect-uris-are-not-served.ts';
import { initiateLoginUriBecomesARedirectUri } from './initiate-login-uri-becomes-a-redirect-uri.ts';
import { initiateLoginUriHasAnotherLabel } from './initiate-login-uri-has-another-label.ts';
import { initiateLoginUriHasNoBox } from './initiate-login-uri-has-no-box.ts';
import { initiateLoginUriIsNeverEmptied } from './initiate-login-uri-is-never-emptied.ts';
import { initiateLoginUriIsNotKept } from './initiate-login-uri-is-not-kept.ts';
import { initiateLoginUriIsNotToldTheIssuer } from './initiate-login-uri-is-not-told-the-issuer.ts';
import { initiateLoginUriIsOnlyShown } from './initiate-login-uri-is-only-shown.ts';
import { initiateLoginUriIsShownAsItWasFirst } from './initiate-login-uri-is-shown-as-it-was-first.ts';
import { initiateLoginUriIsToldAnotherIssuer } from './initiate-login-uri-is-told-another-issuer.ts';
import { initiateLoginUriMayHaveNoPort } from './initiate-login-uri-may-have-no-port.ts';
import { initiateLoginUriStaysWhatItWasFirst } from './initiate-login-uri-stays-what-it-was-first.ts';
import { orgAnswersForPagesTheApplicationLacks } from './org-answers-for-pages-the-application-lacks.ts';
import { passwordResetEndsAtTheDashboard } from './password-reset-ends-at-the-dashboard.ts';
import { passwordResetGoesOnWhereItBegan } from './password-reset-goes-on-where-it-began.ts';
import { passwordResetLocksTheUserOut } from './password-reset-locks-the-user-out.ts';
import { redirectUrisAreComparedByTheirBeginning } from './redirect-uris-are-compared-by-their-beginning.ts';
import { redirectUrisAreComparedByTheirHost } from './redirect-uris-are-compared-by-their-host.ts';
import { redirectUrisAreComparedWithoutTheirPort } from './redirect-uris-are-compared-without-their-port.ts';
import { redirectsLoseTheirPath } from './redirects-lose-their-path.ts';
import { refusalsAreSentToUnregisteredRedirectUris } from './refusals-are-sent-to-unregistered-redirect-uris.ts';
import { serverSwitchesForLesserAdministrators } from './server-switches-for-lesser-administrators.ts';
import { singlePageAppsGetNoAnswer } from './single-page-apps-get-no-answer.ts';
import type { Mutant } from '../mutant.ts';

/** Deviations around callbacks, the initiate login URI and administrators who sign in. */
export const loginMutants: readonly Mutant[] = [
  answersGoToTheFirstRedirectUri,
  anyRedirectUriIsAnswered,
  redirectUrisAreComparedByTheirBeginning,
  redirectUrisAreComparedByTheirHost,
  redirectUrisAreComparedWithoutTheirPort,
  formerRedirectUrisAreAnswered,
  furtherRedirectUrisAreNotServed,
  answersLoseTheState,
  answersCarryACodeThatNobodyIssued,
  singlePageAppsGetNoAnswer,
  redirectsLoseTheirPath,
  orgAnswersForPagesTheApplicationLacks,
  initiateLoginUriHasNoBox,
  initiateLoginUriHasAnotherLabel,
  initiateLoginUriIsNotKept,
  initiateLoginUriStaysWhatItWasFirst,
  initiateLoginUriIsNeverEmptied,
  embedLinkLeadsNowhere,
  embedLinkLeadsToTheRedirectUri,
  embedLinkLeadsOnAfterItWasTakenAway,
  dashboardHasNoTiles,
  dashboardShowsApplicationsThatOktaCannotStart,
  initiateLoginUriIsNotToldTheIssuer,
  initiateLoginUriIsToldAnotherIssuer,
  authorizeRequestsAfterAStartAreRefused,
  passwordResetGoesOnWhereItBegan,
  passwordResetEndsAtTheDashboard,
  passwordResetLocksTheUserOut,
  exampleAddressIsTakenAsPrinted,
  apiTakesTheExampleAddressAsPrinted,
  initiateLoginUriMayHaveNoPort,
  consoleLetsEverybodyIn,
  consoleServerAnswersEverybody,
  consoleLetsNoAdministratorIn,
  consoleLetsOnlySuperAdministratorsIn,
  consoleOpensWithoutASignIn,
  serverSwitchesForLesserAdministrators,
  applicationAdministratorsMaySwitch,
  initiateLoginUriIsOnlyShown,
  initiateLoginUriBecomesARedirectUri,
  apiRefusesTheExampleAddressAndStoresIt,
  consoleRefusesTheExampleAddressAndStoresIt,
  refusalsAreSentToUnregisteredRedirectUris,
  initiateLoginUriIsShownAsItWasFirst,
];
