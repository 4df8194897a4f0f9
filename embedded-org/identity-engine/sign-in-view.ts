import type { AuthenticatorKey } from '../domain/authenticators.ts';
import { traitsOf } from '../domain/authenticators.ts';
import type { Org } from '../domain/org.ts';
import { requirementsSentence } from '../domain/password-requirements.ts';
import type { PasswordRules } from '../domain/policies/password-policies.ts';
import { securityQuestions } from '../domain/security-questions.ts';
import type { User } from '../domain/users.ts';
import type {
  AuthenticatorView,
  PasswordRequirementsView,
  SignInView,
} from './documents/sign-in-view.ts';
import { masked } from './email-challenges.ts';
import type { IdentityEngine } from './identity-engine.ts';
import type { SignIn } from './sign-in.ts';

/** What the documents of a sign-in say, as org, policies and user are now. */
export const viewOf = async (
  org: Org,
  engine: IdentityEngine,
  orgUrl: string,
  signIn: SignIn,
): Promise<SignInView> => {
  const { asked, identifier, purpose } = signIn;
  const client = engine.clientOf(signIn);
  const user = signIn.userId === undefined ? undefined : org.users.find(signIn.userId);
  const password = org.policies.password(user);
  const isEnrolling = asked.question.includes('enroll');
  const authenticator = (key: AuthenticatorKey): AuthenticatorView =>
    authenticatorView(org, engine, key, isEnrolling ? undefined : (user ?? 'hidden'));
  return {
    orgUrl,
    stateHandle: signIn.handle,
    expiresAt: new Date(signIn.expiresAt).toISOString(),
    hosted: purpose.kind === 'redirect',
    orgName: org.name,
    app: client && {
      id: client.id,
      label: client.label,
      name: client.kind === 'built-in' ? client.name : 'oidc_client',
    },
    user: user && {
      id: user.id,
      identifier: user.profile.login,
      firstName: user.profile.firstName,
      lastName: user.profile.lastName,
    },
    loginHint: purpose.kind === 'interaction' ? purpose.request.loginHint : purpose.loginHint,
    identifier: signIn.typed,
    offers: {
      password: org.policies.globalSession(undefined).primaryFactor === 'PASSWORD_IDP',
      recovery: password.mayReset,
      registration:
        client !== undefined && org.policies.profileEnrollment(client).allowsRegistration,
      unlock: password.mayUnlock,
    },
    password: authenticator('okta_password'),
    current: asked.current && authenticator(asked.current),
    options: (asked.options ?? []).map(authenticator),
    skippable: asked.skippable ?? false,
    maskedEmail: masked(user?.profile.email ?? identifier ?? ''),
    passkeys: user && !isEnrolling ? org.passkeys.of(user.id) : [],
    passkeyChallenge:
      (isEnrolling && user
        ? org.passkeys.pendingOf(user.id)?.challenge
        : signIn.passkeyChallenge) ?? '',
    question: user?.securityQuestion && {
      key: user.securityQuestion.questionKey,
      text: user.securityQuestion.question,
    },
    questions: securityQuestions,
    totp: asked.current === 'google_otp' && user ? await pendingTotp(org, user) : undefined,
    attributes: client ? org.policies.profileEnrollment(client).attributes : [],
    requirements: requirementsView(password),
    faults: signIn.faults,
  };
};

/** @param user whose enrolment it is; a hidden one where the username is nobody's */
const authenticatorView = (
  org: Org,
  engine: IdentityEngine,
  key: AuthenticatorKey,
  user: User | 'hidden' | undefined,
): AuthenticatorView => {
  const { id, name } = org.authenticators.withKey(key);
  const method = engine.methods.get(key);
  const enrollmentId = user === 'hidden' ? id : user && (method.enrollmentOf(user) ?? id);
  const { type } = traitsOf(key);
  return { key, type, name, methodType: method.methodType, authenticatorId: id, enrollmentId };
};

/** The secret of a Google Authenticator that is being set up, also as a picture to scan. */
const pendingTotp = async (org: Org, user: User): Promise<SignInView['totp']> => {
  const secret = user.pendingTotp?.secret;
  if (secret === undefined) return undefined;
  const label = encodeURIComponent(`${org.name}:${user.profile.login}`);
  // The secret comes first: Okta's own tests read it there.
  const parameters = new URLSearchParams({ secret, issuer: org.name, algorithm: 'SHA1' });
  const uri = `otpauth://totp/${label}?${parameters.toString()}`;
  // Loaded when it is first wanted: an org has to start fast.
  const { default: qrCode } = await import('qrcode');
  return { secret, qrCode: await qrCode.toDataURL(uri) };
};

const requirementsView = (rules: PasswordRules): PasswordRequirementsView => {
  const { complexity, age } = rules;
  return {
    complexity: {
      minLength: complexity.minLength,
      minLowerCase: complexity.minLowerCase,
      minUpperCase: complexity.minUpperCase,
      minNumber: complexity.minNumber,
      minSymbol: complexity.minSymbol,
      excludeUsername: complexity.excludeUsername,
      excludeAttributes: complexity.excludeAttributes,
    },
    age: { minAgeMinutes: age.minAgeMinutes, historyCount: age.historyCount },
    sentence: requirementsSentence(rules),
  };
};
