import type { Org } from '../../domain/org.ts';
import { lookOfGeneration } from '../look.ts';
import type { Look } from '../description.ts';
import type { Skin } from '../skins.ts';
import type { ConsoleVariation } from '../variations/ids.ts';
import type { Generation } from '../words/generations.ts';
import type { Words } from '../words/words.ts';
import { AccessPoliciesTab } from './access-policies.ts';
import { AccessPolicyRules } from './access-policy-rules.ts';
import { AccountScreen } from './account.ts';
import { ApiTokensTab } from './api-tokens.ts';
import { ApiScreen } from './api.ts';
import type { ApplicationAssignments } from './application-assignments.ts';
import type { ApplicationCredentials } from './application-credentials.ts';
import type { ApplicationGeneralSettings } from './application-general-settings.ts';
import type { ApplicationPublicKeys } from './application-public-keys.ts';
import type { ApplicationSignOn } from './application-sign-on.ts';
import { ApplicationScreen } from './application.ts';
import { ApplicationsScreen } from './applications.ts';
import { ClaimsTab } from './authorization-server-claims.ts';
import { ScopesTab } from './authorization-server-scopes.ts';
import { AuthorizationServerScreen } from './authorization-server.ts';
import { AuthorizationServersTab } from './authorization-servers.ts';
import { CatalogScreen } from './catalog.ts';
import { DashboardScreen } from './dashboard.ts';
import { DirectoryScreens } from './directory.ts';
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
  readonly skin: Skin;
  readonly look: Look;
  readonly permissions: Permissions;
  /** Which grant types the wizard, the General tab and the rule dialog offer. */
  readonly grantOffers: GrantOffers;
  readonly shell: ShellScreen;
  readonly dashboard: DashboardScreen;
  readonly directory: DirectoryScreens;
  readonly account: AccountScreen;
  readonly features: FeaturesScreen;
  readonly applications: ApplicationsScreen;
  readonly catalog: CatalogScreen;
  readonly newApplication: NewApplicationScreen;
  readonly application: ApplicationScreen;
  readonly credentials: ApplicationCredentials;
  readonly publicKeys: ApplicationPublicKeys;
  readonly generalSettings: ApplicationGeneralSettings;
  readonly signOn: ApplicationSignOn;
  readonly assignments: ApplicationAssignments;
  readonly api: ApiScreen;
  readonly authorizationServers: AuthorizationServersTab;
  readonly tokens: ApiTokensTab;
  readonly trustedOrigins: TrustedOriginsTab;
  readonly authorizationServer: AuthorizationServerScreen;
  readonly scopes: ScopesTab;
  readonly claims: ClaimsTab;
  readonly accessPolicies: AccessPoliciesTab;
  readonly rules: AccessPolicyRules;
  readonly plainPage: PlainPageScreen;
}

/** Which Admin Console an org has. */
export interface ConsoleKind {
  /** `C` (default) is today's. */
  readonly generation?: Generation | undefined;
  /** `courage` by default. */
  readonly skin?: Skin | undefined;
  /** None by default. */
  readonly variations?: readonly ConsoleVariation[] | undefined;
}

/**
 * The screens of one org.
 *
 * @param words what they say
 * @param kind with `look`, how they are drawn beyond what the skin does by itself
 */
export const createScreens = (
  org: Org,
  words: Words,
  { generation = 'C', skin = 'courage', look = {} }: ConsoleKind & { readonly look?: Look } = {},
): Screens => {
  const permissions = new Permissions(org);
  const grantOffers = new GrantOffers(org, words);
  const around = {
    org,
    words,
    look: lookOfGeneration[generation],
    permissions,
    grantOffers,
  };
  const applications = new ApplicationsScreen(around);
  const application = new ApplicationScreen(around);
  const { assignments, credentials, generalSettings, publicKeys, signOn } = application;
  const authorizationServers = new AuthorizationServersTab(around);
  const tokens = new ApiTokensTab(around);
  const trustedOrigins = new TrustedOriginsTab(around);
  const scopes = new ScopesTab(around);
  const claims = new ClaimsTab(around);
  const rules = new AccessPolicyRules(around);
  const accessPolicies = new AccessPoliciesTab(around, rules);
  return {
    words,
    skin,
    look,
    permissions,
    grantOffers,
    shell: new ShellScreen(around),
    dashboard: new DashboardScreen(around),
    directory: new DirectoryScreens(around),
    account: new AccountScreen(around),
    features: new FeaturesScreen(around),
    applications,
    catalog: new CatalogScreen(around, applications),
    newApplication: new NewApplicationScreen(around),
    application,
    credentials,
    publicKeys,
    generalSettings,
    signOn,
    assignments,
    api: new ApiScreen(around, { authorizationServers, tokens, trustedOrigins }),
    authorizationServers,
    tokens,
    trustedOrigins,
    authorizationServer: new AuthorizationServerScreen(around, { scopes, claims, accessPolicies }),
    scopes,
    claims,
    accessPolicies,
    rules,
    plainPage: new PlainPageScreen(around),
  };
};
