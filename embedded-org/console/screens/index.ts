import type { Org } from '../../domain/org.ts';
import { wordsOfC } from '../words/c.ts';
import type { Words } from '../words/words.ts';
import { AccessPoliciesTab } from './access-policies.ts';
import { AccessPolicyRules } from './access-policy-rules.ts';
import { AccountScreen } from './account.ts';
import { ApiTokensTab } from './api-tokens.ts';
import { ApiScreen } from './api.ts';
import type { ApplicationAssignments } from './application-assignments.ts';
import type { ApplicationCredentials } from './application-credentials.ts';
import type { ApplicationGeneralSettings } from './application-general-settings.ts';
import { ApplicationScreen } from './application.ts';
import { ApplicationsScreen } from './applications.ts';
import { AuthorizationServerScreen } from './authorization-server.ts';
import { AuthorizationServersTab } from './authorization-servers.ts';
import { DashboardScreen } from './dashboard.ts';
import { FeaturesScreen } from './features.ts';
import { GrantOffers } from './grant-offers.ts';
import { NewApplicationScreen } from './new-application.ts';
import { Permissions } from './permissions.ts';
import { PlainPageScreen } from './plain-page.ts';
import { ShellScreen } from './shell.ts';
import { TrustedOriginsTab } from './trusted-origins.ts';

/**
 * Every screen of the Admin Console: what it shows and what its buttons do. Each method is called
 * through its object when it is needed, so that it can be decorated.
 */
export interface Screens {
  readonly words: Words;
  readonly permissions: Permissions;
  /** Which grant types the wizard, the General tab and the rule dialog offer. */
  readonly grantOffers: GrantOffers;
  readonly shell: ShellScreen;
  readonly dashboard: DashboardScreen;
  readonly account: AccountScreen;
  readonly features: FeaturesScreen;
  readonly applications: ApplicationsScreen;
  readonly newApplication: NewApplicationScreen;
  readonly application: ApplicationScreen;
  readonly credentials: ApplicationCredentials;
  readonly generalSettings: ApplicationGeneralSettings;
  readonly assignments: ApplicationAssignments;
  readonly api: ApiScreen;
  readonly authorizationServers: AuthorizationServersTab;
  readonly tokens: ApiTokensTab;
  readonly trustedOrigins: TrustedOriginsTab;
  readonly authorizationServer: AuthorizationServerScreen;
  readonly accessPolicies: AccessPoliciesTab;
  readonly rules: AccessPolicyRules;
  readonly plainPage: PlainPageScreen;
}

/** The screens of one org. */
export const createScreens = (org: Org): Screens => {
  const words: Words = wordsOfC;
  const permissions = new Permissions(org);
  const grantOffers = new GrantOffers(org, words);
  const around = { org, words, permissions, grantOffers };
  const application = new ApplicationScreen(around);
  const { assignments, credentials, generalSettings } = application;
  const authorizationServers = new AuthorizationServersTab(around);
  const tokens = new ApiTokensTab(around);
  const trustedOrigins = new TrustedOriginsTab(around);
  const rules = new AccessPolicyRules(around);
  const accessPolicies = new AccessPoliciesTab(around, rules);
  return {
    words,
    permissions,
    grantOffers,
    shell: new ShellScreen(around),
    dashboard: new DashboardScreen(around),
    account: new AccountScreen(around),
    features: new FeaturesScreen(around),
    applications: new ApplicationsScreen(around),
    newApplication: new NewApplicationScreen(around),
    application,
    credentials,
    generalSettings,
    assignments,
    api: new ApiScreen(around, { authorizationServers, tokens, trustedOrigins }),
    authorizationServers,
    tokens,
    trustedOrigins,
    authorizationServer: new AuthorizationServerScreen(around, accessPolicies),
    accessPolicies,
    rules,
    plainPage: new PlainPageScreen(around),
  };
};
