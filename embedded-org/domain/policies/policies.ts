import { restoreParts, snapshotOfParts } from '../../state/parts.ts';
import type { Json, Persistent } from '../../state/persistent.ts';
import type { AuthenticatorKey, Authenticators } from '../authenticators.ts';
import { NotFoundRefusal } from '../refusal.ts';
import type { Factor } from '../sessions.ts';
import type { AppSignIn } from './app-sign-in-policies.ts';
import { AppSignInPolicies } from './app-sign-in-policies.ts';
import type { Assurance, StillAsked } from './assurance.ts';
import { isAssured, stillAsked } from './assurance.ts';
import type { AuthenticatorEnrollment } from './authenticator-enrollment-policies.ts';
import { AuthenticatorEnrollmentPolicies } from './authenticator-enrollment-policies.ts';
import type { GlobalSession } from './global-session-policies.ts';
import { GlobalSessionPolicies } from './global-session-policies.ts';
import type { PasswordRules } from './password-policies.ts';
import { PasswordPolicies } from './password-policies.ts';
import type { PolicySubject, PolicyType } from './policy.ts';
import type { PoliciesEnvironment, PolicyList } from './policy-list.ts';
import type { ProfileEnrollment } from './profile-enrollment-policies.ts';
import { ProfileEnrollmentPolicies } from './profile-enrollment-policies.ts';

/** An application as far as policies see one. Those that every org has take no registrations. */
export interface PolicyClient {
  readonly signInPolicyId: string;
  readonly profileEnrollmentPolicyId?: string | undefined;
}

export type AnyPolicyList = PolicyList<object, unknown>;

/** The authenticators that prove what a session remembers as its factors. */
const authenticatorOf: Record<Factor, AuthenticatorKey> = {
  pwd: 'okta_password',
  otp: 'google_otp',
  email: 'okta_email',
  kba: 'security_question',
  hwk: 'webauthn',
};

/**
 * The policies of the org, other than those of its authorization servers, and what they decide.
 * What a sign-in asks is asked here.
 */
export class Policies implements Persistent {
  readonly globalSessions: GlobalSessionPolicies;
  readonly appSignIns: AppSignInPolicies;
  readonly authenticatorEnrollments: AuthenticatorEnrollmentPolicies;
  readonly profileEnrollments: ProfileEnrollmentPolicies;
  readonly passwords: PasswordPolicies;

  constructor(environment: PoliciesEnvironment, authenticators: Authenticators) {
    this.globalSessions = new GlobalSessionPolicies(environment);
    this.appSignIns = new AppSignInPolicies(environment);
    this.authenticatorEnrollments = new AuthenticatorEnrollmentPolicies(
      environment,
      authenticators,
    );
    this.profileEnrollments = new ProfileEnrollmentPolicies(environment);
    this.passwords = new PasswordPolicies(environment);
  }

  snapshot(): Json {
    return snapshotOfParts(this);
  }

  restore(kept: Json): void {
    restoreParts(this, kept);
  }

  ofType(type: PolicyType): AnyPolicyList {
    return {
      OKTA_SIGN_ON: this.globalSessions,
      ACCESS_POLICY: this.appSignIns,
      MFA_ENROLL: this.authenticatorEnrollments,
      PROFILE_ENROLLMENT: this.profileEnrollments,
      PASSWORD: this.passwords,
    }[type];
  }

  lists(): AnyPolicyList[] {
    return [
      this.globalSessions,
      this.appSignIns,
      this.authenticatorEnrollments,
      this.profileEnrollments,
      this.passwords,
    ];
  }

  /**
   * The list a policy is in.
   *
   * @throws NotFoundRefusal where there is no such policy
   */
  listOf(policyId: string): AnyPolicyList {
    const list = this.lists().find((one) => one.find(policyId));
    if (!list)
      throw new NotFoundRefusal(policyId, policyId.startsWith('rst') ? 'RuleSetEntity' : 'Policy');
    return list;
  }

  /**
   * Whether a user may begin a session, with which kind of factor, and how long it lasts.
   *
   * @param user unknown before the username is: then what holds for everybody
   */
  globalSession(user: PolicySubject | undefined): GlobalSession {
    return this.globalSessions.evaluate(user);
  }

  /** How a user has to authenticate for an application. */
  appSignIn(app: PolicyClient, user: PolicySubject | undefined): AppSignIn {
    return this.appSignIns.evaluate(app.signInPolicyId, user);
  }

  /**
   * The authenticators that lead on from those proved.
   *
   * @param usable what the user has enrolled and the org lets be used to sign in
   */
  stillAsked(
    assurance: Assurance,
    proved: readonly AuthenticatorKey[],
    usable: readonly AuthenticatorKey[],
  ): StillAsked {
    return stillAsked(assurance, proved, usable);
  }

  /**
   * Whether what a session has proved is enough for an application, so that the user is not asked.
   *
   * @param age milliseconds since the user signed in
   */
  isSessionEnough(
    app: PolicyClient,
    user: PolicySubject,
    factors: readonly Factor[],
    age: number,
  ): boolean {
    const session = this.globalSession(user);
    const asked = this.appSignIn(app, user);
    if (session.access === 'DENY' || asked.access === 'DENY') return false;
    if (session.primaryFactor === 'PASSWORD_IDP' && !factors.includes('pwd')) return false;
    const proved = factors.map((factor) => authenticatorOf[factor]);
    if (session.requireFactor && !isAssured({ factorMode: '2FA', constraints: [] }, proved))
      return false;
    return isAssured(asked, proved) && (age === 0 || age < asked.reauthenticateIn);
  }

  /** What a user may and must enrol. */
  authenticatorEnrollment(user: PolicySubject | undefined): AuthenticatorEnrollment {
    return this.authenticatorEnrollments.evaluate(user);
  }

  /** Whether and how people register themselves for an application. */
  profileEnrollment(app: PolicyClient): ProfileEnrollment {
    return this.profileEnrollments.evaluate(
      app.profileEnrollmentPolicyId ?? this.profileEnrollments.preset.id,
    );
  }

  /** What holds for a user's password; for a new user's, where there is none yet. */
  password(user: PolicySubject | undefined): PasswordRules {
    return this.passwords.evaluate(user);
  }
}
