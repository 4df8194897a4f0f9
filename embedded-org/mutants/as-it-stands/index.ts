import { aRuleHoldsTheGrantWhileOff } from './a-rule-holds-the-grant-while-off.ts';
import { anApplicationHoldsTheGrantWhileOff } from './an-application-holds-the-grant-while-off.ts';
import { anOlderOriginStandsForADomain } from './an-older-origin-stands-for-a-domain.ts';
import { olderApplicationsHaveARefreshTokenSettingWithoutTheGrant } from './older-applications-have-a-refresh-token-setting-without-the-grant.ts';
import { olderApplicationsHaveNoRefreshTokenSetting } from './older-applications-have-no-refresh-token-setting.ts';
import { olderApplicationsRotateWithAGracePeriodBelow0 } from './older-applications-rotate-with-a-grace-period-below-0.ts';
import { olderApplicationsRotateWithAGracePeriodOf61 } from './older-applications-rotate-with-a-grace-period-of-61.ts';
import { olderNativeApplicationsHaveASecret } from './older-native-applications-have-a-secret.ts';
import { olderOriginsMayNotRead } from './older-origins-may-not-read.ts';
import { olderSinglePageApplicationsHaveASecret } from './older-single-page-applications-have-a-secret.ts';
import { olderSinglePageApplicationsNeedNoPkce } from './older-single-page-applications-need-no-pkce.ts';
import { olderWebApplicationsHaveNoActiveSecret } from './older-web-applications-have-no-active-secret.ts';
import { olderWebApplicationsNeedNoSecret } from './older-web-applications-need-no-secret.ts';
import { policiesWithTheGrantAreInactive } from './policies-with-the-grant-are-inactive.ts';
import { redirectUrisOfOlderApplicationsAreTrustedOrigins } from './redirect-uris-of-older-applications-are-trusted-origins.ts';
import { rulesWithTheGrantAreInactive } from './rules-with-the-grant-are-inactive.ts';
import { serversWithTheGrantAreInactive } from './servers-with-the-grant-are-inactive.ts';
import type { Mutant } from '../mutant.ts';

/** Orgs whose own applications, servers and origins are not as they should be, from the start. */
export const asItStandsMutants: readonly Mutant[] = [
  rulesWithTheGrantAreInactive,
  policiesWithTheGrantAreInactive,
  serversWithTheGrantAreInactive,
  anApplicationHoldsTheGrantWhileOff,
  aRuleHoldsTheGrantWhileOff,
  olderSinglePageApplicationsHaveASecret,
  olderNativeApplicationsHaveASecret,
  olderWebApplicationsNeedNoSecret,
  olderWebApplicationsHaveNoActiveSecret,
  olderApplicationsRotateWithAGracePeriodOf61,
  olderApplicationsRotateWithAGracePeriodBelow0,
  olderApplicationsHaveNoRefreshTokenSetting,
  olderApplicationsHaveARefreshTokenSettingWithoutTheGrant,
  olderSinglePageApplicationsNeedNoPkce,
  anOlderOriginStandsForADomain,
  olderOriginsMayNotRead,
  redirectUrisOfOlderApplicationsAreTrustedOrigins,
];
