import { ApiTokens } from './api-tokens.ts';
import type { Application } from './applications.ts';
import { Applications } from './applications.ts';
import { AuthorizationServers } from './authorization-servers.ts';
import { BuiltInApplications } from './built-in-applications.ts';
import { Clock } from './clock.ts';
import type { GrantType } from './grant-types.ts';
import { Groups } from './groups.ts';
import { newId } from './ids.ts';
import { OrgSettings } from './org-settings.ts';
import { InvalidRefusal } from './refusal.ts';
import { Sessions } from './sessions.ts';
import { SignInPolicies } from './sign-in-policies.ts';
import { TrustedOrigins } from './trusted-origins.ts';
import type { User } from './users.ts';
import { UserLifecycle } from './user-lifecycle.ts';
import { Users } from './users.ts';

/** `idx`: Okta Identity Engine. `v1`: Classic Engine, which has no Interaction Code flow. */
export type Engine = 'idx' | 'v1';

const minute = 60_000;

/** Everything an org consists of, and the decisions that need more than one part of it. No HTTP. */
export class Org {
  readonly id = newId('00o');
  readonly name = 'Embedded Org';
  /** ISO 8601. */
  readonly created: string;
  readonly engine: Engine;
  readonly clock: Clock;
  readonly settings: OrgSettings;
  readonly applications: Applications;
  readonly authorizationServers: AuthorizationServers;
  readonly signInPolicies = new SignInPolicies();
  readonly builtInApplications = new BuiltInApplications(this.signInPolicies);
  readonly trustedOrigins: TrustedOrigins;
  readonly users: Users;
  readonly userLifecycle: UserLifecycle;
  readonly groups: Groups;
  readonly apiTokens: ApiTokens;
  /** Sessions of the org host. */
  readonly sessions: Sessions;
  /** Sessions of the Admin Console: 12 hours, 15 minutes without use. */
  readonly adminSessions: Sessions;

  /** @param interactionCode the state the switch «Embedded widget sign-in support» starts in */
  constructor(engine: Engine, interactionCode: boolean, clock = new Clock()) {
    this.engine = engine;
    this.clock = clock;
    this.created = clock.timestamp();
    this.settings = new OrgSettings(
      interactionCode,
      () => this.applications,
      () => this.authorizationServers,
    );
    const isInteractionCodeEnabled = (): boolean => this.settings.isInteractionCodeEnabled();
    this.applications = new Applications({
      clock,
      isInteractionCodeEnabled,
      defaultSignInPolicyId: () => this.signInPolicies.preset.id,
    });
    this.authorizationServers = new AuthorizationServers({ clock, isInteractionCodeEnabled });
    this.trustedOrigins = new TrustedOrigins(clock);
    this.users = new Users(clock);
    this.groups = new Groups(clock);
    this.apiTokens = new ApiTokens(clock);
    this.sessions = new Sessions(clock, '102');
    this.adminSessions = new Sessions(clock, '103', 12 * 60 * minute, 15 * minute);
    this.userLifecycle = new UserLifecycle({
      users: this.users,
      groups: this.groups,
      applications: this.applications,
      sessions: [this.sessions, this.adminSessions],
    });
  }

  /**
   * Whether a client may use a grant type at all: the application level and, for Interaction Code,
   * the org level above it. The level of the authorization server's rules is judged by
   * `AccessPolicies.evaluate`.
   */
  isGrantAuthorized(app: Application, grant: GrantType): boolean {
    if (grant === 'interaction_code' && !this.settings.isInteractionCodeEnabled()) return false;
    return app.grantTypes.includes(grant);
  }

  /**
   * Gives an application another app sign-in policy.
   *
   * @throws InvalidRefusal for the policy of the Admin Console, which no other app can have
   */
  assignSignInPolicy(appId: string, policyId: string): void {
    const app = this.applications.get(appId);
    const policy = this.signInPolicies.get(policyId);
    if (policy === this.signInPolicies.adminConsole)
      throw new InvalidRefusal('Policy', [
        `This policy belongs to "${policy.name}", and re-assignment of this policy is not allowed`,
      ]);
    app.signInPolicyId = policy.id;
  }

  /** @throws ForbiddenRefusal for the built-in group */
  deleteGroup(id: string): void {
    this.groups.delete(id);
    for (const app of this.applications.all()) app.assignedGroups.delete(id);
  }

  /** Whether a user may use an application: directly, by a group, or because everybody may. */
  isAssigned(app: Application, user: User): boolean {
    if (app.implicitAssignment || app.assignedUsers.has(user.id)) return true;
    return [...this.groups.of(user.id)].some((id) => app.assignedGroups.has(id));
  }
}
