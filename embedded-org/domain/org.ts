import { fieldOf } from '../state/json-form.ts';
import { restoreParts, snapshotOfParts } from '../state/parts.ts';
import type { Json, Persistent } from '../state/persistent.ts';
import { ApiTokens } from './api-tokens.ts';
import type { Application } from './applications.ts';
import { Applications } from './applications.ts';
import { Authenticators } from './authenticators.ts';
import { AuthorizationServers } from './authorization-servers.ts';
import type { BuiltInApplication } from './built-in-applications.ts';
import { BuiltInApplications } from './built-in-applications.ts';
import { ClientRoles } from './client-roles.ts';
import { Clock } from './clock.ts';
import { Features } from './features.ts';
import { EndUserDashboard } from './end-user-dashboard.ts';
import type { GrantType } from './grant-types.ts';
import { Groups } from './groups.ts';
import { newId } from './ids.ts';
import { Inbox } from './inbox.ts';
import { appInLog, groupInLog, userInLog } from './log-entities.ts';
import { OrgProfile } from './org-profile.ts';
import { OrgSettings } from './org-settings.ts';
import { Passkeys } from './passkeys.ts';
import type { PlainApplication } from './plain-applications.ts';
import { PlainApplications } from './plain-applications.ts';
import { PublicKeys } from './public-keys.ts';
import { InvalidRefusal } from './refusal.ts';
import { ScopeGrants } from './scope-grants.ts';
import { Sessions } from './sessions.ts';
import { SignInProtection } from './sign-in-protection.ts';
import type { AppSignInPolicies } from './policies/app-sign-in-policies.ts';
import type { Directory } from './policies/people.ts';
import { Policies } from './policies/policies.ts';
import { SystemLog } from './system-log.ts';
import { TrustedOrigins } from './trusted-origins.ts';
import type { User } from './users.ts';
import { UserLifecycle } from './user-lifecycle.ts';
import { Users } from './users.ts';

/** `idx`: Okta Identity Engine. `v1`: Classic Engine, which has no Interaction Code flow. */
export type Engine = 'idx' | 'v1';

const minute = 60_000;

/**
 * Everything an org consists of, and the decisions that need more than one part of it. No HTTP.
 *
 * A part that holds something of its own is `Persistent`, and so is kept across restarts;
 * tests/self/embedded-org/state-coverage.spec.ts fails for one that is not.
 */
export class Org implements Persistent {
  readonly id = newId('00o');
  readonly name = 'Embedded Org';
  /** ISO 8601. */
  readonly created: string;
  readonly engine: Engine;
  readonly clock: Clock;
  /** What happened: `log.record({…})`. */
  readonly log: SystemLog;
  readonly features = new Features();
  readonly settings: OrgSettings;
  /** What it has against programs at its sign-in. */
  readonly signInProtection = new SignInProtection();
  /** What the org says of itself. */
  readonly profile: OrgProfile;
  readonly applications: Applications;
  /** Applications without OAuth. */
  readonly plainApplications: PlainApplications;
  readonly publicKeys: PublicKeys;
  readonly authorizationServers: AuthorizationServers;
  readonly authenticators: Authenticators;
  /** What a sign-in asks, and of whom. Authorization servers have policies of their own. */
  readonly policies: Policies;
  readonly builtInApplications: BuiltInApplications;
  readonly dashboard = new EndUserDashboard({
    orgId: () => this.id,
    applications: () => this.applications,
    isAssigned: (app, user) => this.isAssigned(app, user),
  });
  readonly trustedOrigins: TrustedOrigins;
  readonly users: Users;
  /** Passkeys and security keys of users. */
  readonly passkeys: Passkeys;
  readonly userLifecycle: UserLifecycle;
  readonly groups: Groups;
  readonly apiTokens: ApiTokens;
  /** The e-mails the org has sent. */
  readonly inbox: Inbox;
  /** Scopes of the Management API that applications have been granted. */
  readonly scopeGrants: ScopeGrants;
  /** Administrator roles of applications that act for themselves. */
  readonly clientRoles: ClientRoles;
  /** Sessions of the org host. */
  readonly sessions: Sessions;
  /** Sessions of the Admin Console: 12 hours, 15 minutes without use. */
  readonly adminSessions: Sessions;

  /** @param interactionCode the state the switch «Embedded widget sign-in support» starts in */
  constructor(engine: Engine, interactionCode: boolean, clock = new Clock()) {
    this.engine = engine;
    this.clock = clock;
    this.created = clock.timestamp();
    this.log = new SystemLog(clock);
    this.profile = new OrgProfile(clock, this.name);
    this.settings = new OrgSettings(
      interactionCode,
      () => this.applications,
      () => this.authorizationServers,
    );
    const isInteractionCodeEnabled = (): boolean => this.settings.isInteractionCodeEnabled();
    this.groups = new Groups(clock);
    this.authenticators = new Authenticators({
      clock,
      log: this.log,
      enrollmentPoliciesWith: (key) => this.policies.authenticatorEnrollments.policiesWith(key),
      activated: (key) => {
        this.policies.authenticatorEnrollments.offer(key);
      },
      deactivated: (key) => {
        this.policies.authenticatorEnrollments.forget(key);
      },
    });
    const directory: Directory = {
      isGroup: (id) => this.groups.find(id) !== undefined,
      isUser: (id) => this.users.find(id)?.id === id,
    };
    this.policies = new Policies(
      {
        ...directory,
        clock,
        everyoneId: () => this.groups.everyone.id,
        log: this.log,
        groupsOf: (userId) => this.groups.of(userId),
      },
      this.authenticators,
    );
    this.builtInApplications = new BuiltInApplications(this.signInPolicies);
    this.applications = new Applications({
      clock,
      log: this.log,
      isInteractionCodeEnabled,
      isRotationOffered: () => this.features.isRotationOffered(),
      defaultSignInPolicyId: () => this.signInPolicies.preset.id,
      defaultProfileEnrollmentPolicyId: () => this.policies.profileEnrollments.preset.id,
    });
    this.plainApplications = new PlainApplications({
      clock,
      defaultSignInPolicyId: () => this.policies.appSignIns.preset.id,
      defaultProfileEnrollmentPolicyId: () => this.policies.profileEnrollments.preset.id,
    });
    this.publicKeys = new PublicKeys(clock, () => this.applications);
    this.authorizationServers = new AuthorizationServers({
      ...directory,
      clock,
      log: this.log,
      isInteractionCodeEnabled,
    });
    this.trustedOrigins = new TrustedOrigins(clock, this.log);
    this.users = new Users(clock);
    this.passkeys = new Passkeys(clock);
    this.apiTokens = new ApiTokens(clock, this.log);
    this.scopeGrants = new ScopeGrants(clock);
    this.clientRoles = new ClientRoles(clock);
    this.inbox = new Inbox(clock);
    this.sessions = new Sessions(clock, '102');
    this.adminSessions = new Sessions(clock, '103', 12 * 60 * minute, 15 * minute);
    this.userLifecycle = new UserLifecycle({
      users: this.users,
      passkeys: this.passkeys,
      groups: this.groups,
      applications: this.applications,
      sessions: [this.sessions, this.adminSessions],
    });
  }

  snapshot(): Json {
    const { id, created, engine } = this;
    return { id, created, engine, parts: snapshotOfParts(this) };
  }

  /** @throws TypeError for the snapshot of an org of another engine, or of other parts */
  restore(kept: Json): void {
    const engine = fieldOf(kept, 'engine');
    if (engine !== this.engine)
      throw new TypeError(
        `it holds an org of engine «${typeof engine === 'string' ? engine : 'unknown'}», not «${this.engine}».`,
      );
    Object.assign(this, { id: fieldOf(kept, 'id'), created: fieldOf(kept, 'created') });
    restoreParts(this, fieldOf(kept, 'parts'));
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

  get signInPolicies(): AppSignInPolicies {
    return this.policies.appSignIns;
  }

  /**
   * Gives an application another app sign-in policy, or another user profile policy.
   *
   * @throws InvalidRefusal for the policy of the Admin Console, which no other app can have, and
   * for policies that apps do not have
   */
  assignSignInPolicy(appId: string, policyId: string): void {
    const app = this.application(appId);
    const list = this.policies.listOf(policyId);
    const { type, reservedFor } = list.get(policyId);
    if (reservedFor !== undefined)
      throw new InvalidRefusal('Policy', [
        `This policy belongs to "${reservedFor}", and re-assignment of this policy is not allowed`,
      ]);
    if (type === 'ACCESS_POLICY') app.signInPolicyId = policyId;
    else if (type === 'PROFILE_ENROLLMENT') app.profileEnrollmentPolicyId = policyId;
    else
      throw new InvalidRefusal('Policy', [
        `A policy of type '${type}' cannot be assigned to an application.`,
      ]);
  }

  /** The applications a policy decides for, those that every org has among them. */
  applicationsOf(policyId: string): (Application | BuiltInApplication)[] {
    return [...this.builtInApplications.all(), ...this.applications.all()].filter(
      (app) =>
        app.signInPolicyId === policyId ||
        (app.kind === 'oidc' && app.profileEnrollmentPolicyId === policyId),
    );
  }

  /**
   * Gives an application the default policy in the place of another.
   *
   * @throws NotFoundRefusal for an application that every org has: it keeps its policy
   */
  unassignPolicy(appId: string, policyId: string): void {
    const app = this.application(appId);
    if (app.signInPolicyId === policyId) app.signInPolicyId = this.signInPolicies.preset.id;
    if (app.profileEnrollmentPolicyId === policyId)
      app.profileEnrollmentPolicyId = this.policies.profileEnrollments.preset.id;
  }

  /**
   * Deletes a policy; its applications get the default one.
   *
   * @throws ForbiddenRefusal for a policy that every org has
   */
  deletePolicy(policyId: string): void {
    this.policies.listOf(policyId).delete(policyId);
    for (const app of this.applications.all()) this.unassignPolicy(app.id, policyId);
  }

  /** @throws ForbiddenRefusal for the built-in group */
  deleteGroup(id: string): void {
    this.groups.delete(id);
    for (const apps of [this.applications, this.plainApplications])
      for (const app of apps.values()) app.assignedGroups.delete(id);
  }

  /**
   * An application that an administrator has made, of whatever kind.
   *
   * @throws NotFoundRefusal where there is none
   */
  application(id: string): Application | PlainApplication {
    return this.plainApplications.find(id) ?? this.applications.get(id);
  }

  /** Assigns an application to a user, directly. */
  assignUser(appId: string, userId: string): void {
    const app = this.application(appId);
    const user = this.users.get(userId);
    if (app.assignedUsers.has(user.id)) return;
    app.assignedUsers.add(user.id);
    this.log.record({
      eventType: 'application.user_membership.add',
      displayMessage: 'Add user to application membership',
      targets: [appInLog(app), userInLog(user)],
    });
  }

  unassignUser(appId: string, userId: string): void {
    const app = this.application(appId);
    const user = this.users.get(userId);
    if (!app.assignedUsers.delete(user.id)) return;
    this.log.record({
      eventType: 'application.user_membership.remove',
      displayMessage: "Remove user's application membership",
      targets: [appInLog(app), userInLog(user)],
    });
  }

  /** Assigns an application to everybody in a group. */
  assignGroup(appId: string, groupId: string): void {
    const app = this.application(appId);
    const group = this.groups.get(groupId);
    if (app.assignedGroups.has(group.id)) return;
    app.assignedGroups.add(group.id);
    this.log.record({
      eventType: 'group.application_assignment.add',
      displayMessage: 'Create application assignment for group',
      targets: [groupInLog(group), appInLog(app)],
    });
  }

  /** Puts an assigned group at a place in the order of the application's groups, from 0. */
  setGroupPriority(appId: string, groupId: string, priority: number): void {
    const { assignedGroups } = this.application(appId);
    if (!assignedGroups.has(groupId)) return;
    const ordered = [...assignedGroups].filter((id) => id !== groupId);
    ordered.splice(priority, 0, groupId);
    assignedGroups.clear();
    for (const id of ordered) assignedGroups.add(id);
  }

  unassignGroup(appId: string, groupId: string): void {
    const app = this.application(appId);
    const group = this.groups.get(groupId);
    if (!app.assignedGroups.delete(group.id)) return;
    app.groupProfiles.delete(group.id);
    this.log.record({
      eventType: 'group.application_assignment.remove',
      displayMessage: 'Delete application assignment for group',
      targets: [groupInLog(group), appInLog(app)],
    });
  }

  /** Whether a user may use an application: directly, by a group, or because everybody may. */
  isAssigned(app: Application, user: User): boolean {
    if (app.implicitAssignment || app.assignedUsers.has(user.id)) return true;
    return [...this.groups.of(user.id)].some((id) => app.assignedGroups.has(id));
  }
}
