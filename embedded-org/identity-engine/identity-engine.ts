import { initiationUrl } from '../domain/login-initiation.ts';
import type { Org } from '../domain/org.ts';
import type { User } from '../domain/users.ts';
import { userGrant } from '../oauth/authorization-endpoint.ts';
import type { AuthorizationRequest } from '../oauth/authorization-requests.ts';
import type { Client } from '../oauth/clients.ts';
import { tellOfInteractionCode } from '../oauth/oauth-log.ts';
import type { OauthState } from '../oauth/oauth-state.ts';
import { Answers } from './answers.ts';
import type { Answer } from './authenticators/method.ts';
import { AuthenticatorMethods } from './authenticators/methods.ts';
import { ClassicAuthentication } from './classic-authentication.ts';
import { EmailChallenges } from './email-challenges.ts';
import type { EmailLink } from './email-sender.ts';
import { EmailSender } from './email-sender.ts';
import { PasskeyAnswers } from './passkey-answers.ts';
import { PasswordCheck, maySignIn } from './password-check.ts';
import { Recovery } from './recovery.ts';
import { Registration } from './registration.ts';
import { SignInLog } from './sign-in-log.ts';
import { SignInSessions } from './sign-in-sessions.ts';
import type { Asked, Problem, SignIn, SignInPurpose, Step } from './sign-in.ts';
import { SignIns, forget } from './sign-ins.ts';
import { ask, end, fail } from './steps.ts';
import { WhatIsMissing } from './what-is-missing.ts';

export interface Identification {
  readonly identifier: string;
  /** Absent when a client asks for the username alone. */
  readonly passcode: string | undefined;
  /** «Keep me signed in». */
  readonly rememberMe?: boolean | undefined;
}

type HostedPurpose = Extract<SignInPurpose, { kind: 'redirect' }>;

/** What the browser gets for a hosted sign-in. */
export interface HostedSuccess {
  /** Value of the session cookie. */
  readonly sessionId: string;
  /** Whether the cookie outlives the browser. */
  readonly persistent: boolean;
  /** Where the browser goes. */
  readonly resume: string;
}

/** What a user is asked next, and when the sign-in has succeeded. No HTTP. */
export class IdentityEngine {
  /** Sign-in as Classic Engine does it. */
  readonly classic: ClassicAuthentication;
  readonly methods: AuthenticatorMethods;
  readonly whatIsMissing: WhatIsMissing;
  readonly passwordCheck: PasswordCheck;
  readonly passkeyAnswers: PasskeyAnswers;
  readonly registration: Registration;
  readonly log: SignInLog;
  readonly sessions: SignInSessions;
  readonly #org: Org;
  readonly #oauth: OauthState;
  readonly #signIns: SignIns;
  readonly #emails: EmailSender;
  readonly #answers: Answers;
  readonly #recovery: Recovery;

  constructor(org: Org, oauth: OauthState) {
    this.#org = org;
    this.#oauth = oauth;
    this.#signIns = new SignIns(org.clock);
    this.log = new SignInLog(org);
    this.sessions = new SignInSessions(org, this.log);
    this.passwordCheck = new PasswordCheck(org, this.log);
    this.passkeyAnswers = new PasskeyAnswers(org);
    const challenges = new EmailChallenges(org.clock, org.inbox);
    this.#emails = new EmailSender(org, challenges, (signIn) => this.clientOf(signIn));
    this.methods = new AuthenticatorMethods(org, this.passwordCheck, challenges, (signIn) => {
      this.#emails.send(signIn);
    });
    this.#answers = new Answers(org, this.methods, this.log);
    this.#recovery = new Recovery(org, this.#emails, (signIn) => this.#revealsUnknown(signIn));
    this.whatIsMissing = new WhatIsMissing(org, this.methods);
    this.registration = new Registration(org);
    this.classic = new ClassicAuthentication(org, (identifier, password) =>
      this.authenticate(identifier, password),
    );
  }

  /** Begins an embedded sign-in. @returns the interaction handle */
  interact(request: AuthorizationRequest): string {
    return this.#signIns.handOut(this.begin({ kind: 'interaction', request }));
  }

  begin(purpose: SignInPurpose): SignIn {
    return this.#signIns.begin(purpose);
  }

  /** @param handle a state handle (the hosted page calls it state token) or an interaction handle */
  find(handle: string): SignIn | undefined {
    return this.#signIns.find(handle);
  }

  /** @param sessionId value of the session cookie: who is signed in already is not asked again */
  introspect(handle: string, sessionId?: string): Step {
    return this.#on(handle, (signIn) => {
      if (signIn.userId === undefined && signIn.flow === 'sign-in')
        this.sessions.resume(signIn, this.clientOf(signIn), sessionId);
      return this.advance(signIn);
    });
  }

  identify(handle: string, { identifier, passcode, rememberMe }: Identification): Step {
    return this.#on(handle, (signIn) => {
      const { flow } = signIn;
      forget(signIn);
      signIn.identifier = identifier;
      signIn.typed = identifier;
      const user = this.#org.users.findByLogin(identifier);
      if (flow === 'recovery') return this.#recovery.of(signIn, user);
      if (!user && this.#revealsUnknown(signIn)) return fail(signIn, 'unknown-user');
      signIn.rememberMe = rememberMe ?? false;
      if (user && maySignIn(user)) signIn.userId = user.id;
      if (passcode === undefined) return this.advance(signIn);
      if (!user) return fail(signIn, 'authentication-failed');
      const problem = this.passwordCheck.judge(user, passcode);
      if (problem) return fail(signIn, problem);
      this.#answers.prove(signIn, user, 'okta_password');
      return this.advance(signIn);
    });
  }

  /** Chooses what to prove; for the e-mail authenticator it sends the code. */
  challenge(handle: string, authenticatorId: string, identifier?: string): Step {
    return this.#on(handle, (signIn) => {
      const { question, options = [], current } = signIn.asked;
      const key = this.#org.authenticators.find(authenticatorId)?.key;
      const isOffered = key !== undefined && (options.includes(key) || key === current);
      if (question === 'select-authenticator-unlock-account')
        return isOffered ? this.#recovery.unlock(signIn, identifier ?? '') : undefined;
      if (!isOffered || !proving.includes(question)) return this.advance(signIn);
      signIn.chosen = key;
      signIn.emailChallenge = undefined;
      if (key === 'okta_email') this.#emails.send(signIn);
      return this.advance(signIn);
    });
  }

  /** An answer to the question that was asked last. */
  answer(handle: string, answer: Answer): Step {
    return this.#on(handle, (signIn, user) => this.#answers.take(signIn, user, answer));
  }

  /** Sends the code once more; what was sent before no longer counts. */
  resend(handle: string): Step {
    return this.#on(handle, (signIn) => {
      if (signIn.emailChallenge) this.#emails.send(signIn);
      return this.advance(signIn);
    });
  }

  /** Whether the link in the e-mail was opened meanwhile. */
  poll(handle: string): Step {
    const signIn = this.find(handle);
    return signIn?.emailChallenge?.opened === true ? this.answer(handle, {}) : this.repeat(handle);
  }

  /** The question that was asked last, for a request that answers nothing. */
  repeat(handle: string): Step {
    return this.#on(handle, (signIn) => this.advance(signIn));
  }

  /** Takes note that a magic link was opened, and where its page goes on. */
  openLink(challengeId: string): EmailLink {
    return this.#emails.open(challengeId, this.#signIns);
  }

  /** «Forgot password?» */
  recover(handle: string): Step {
    return this.#on(handle, (signIn) => this.#recovery.begin(signIn));
  }

  /** «Unlock account?» */
  unlockAccount(handle: string): Step {
    return this.#on(handle, (signIn) => {
      forget(signIn);
      signIn.flow = 'unlock';
      return this.advance(signIn);
    });
  }

  /** «Sign up» */
  enroll(handle: string): Step {
    return this.#on(handle, (signIn) => {
      const client = this.clientOf(signIn);
      forget(signIn);
      if (!client || !this.#org.policies.profileEnrollment(client).allowsRegistration)
        return ask(signIn, { question: 'identify' }, 'registration-unavailable');
      signIn.flow = 'registration';
      return this.advance(signIn);
    });
  }

  /** The profile of a new user. */
  enrollNew(handle: string, profile: Readonly<Record<string, unknown>>): Step {
    return this.#on(handle, (signIn) => {
      const client = this.clientOf(signIn);
      if (!client || signIn.asked.question !== 'enroll-profile') return this.advance(signIn);
      const result = this.registration.register(client, profile);
      signIn.faults = result.kind === 'faulty' ? result.faults : [];
      if (result.kind === 'faulty') return ask(signIn, signIn.asked, 'invalid-form');
      signIn.userId = result.user.id;
      signIn.identifier = result.user.profile.login;
      this.log.registered(result.user);
      return this.advance(signIn);
    });
  }

  /** Chooses what to set up. */
  enrollCredential(handle: string, authenticatorId: string): Step {
    return this.#on(handle, (signIn, user) => {
      const key = this.#org.authenticators.find(authenticatorId)?.key;
      const { question, options = [] } = signIn.asked;
      if (!user || !key || !options.includes(key) || !enrolling.includes(question))
        return this.advance(signIn);
      signIn.chosen = key;
      signIn.emailChallenge = undefined;
      this.methods.get(key).prepare(user, signIn);
      return this.advance(signIn);
    });
  }

  /** Leaves optional authenticators for later. */
  skip(handle: string): Step {
    return this.#on(handle, (signIn) => {
      if (signIn.asked.skippable === true) signIn.skipped = true;
      signIn.chosen = undefined;
      return this.advance(signIn);
    });
  }

  /** Back to the first page. */
  cancel(handle: string): Step {
    return this.#on(handle, (signIn) => {
      forget(signIn);
      return ask(signIn, { question: 'identify' });
    });
  }

  /** A user by username and password, if both are right and the user may sign in. */
  authenticate(identifier: string, password: string): User | undefined {
    const user = this.#org.users.findByLogin(identifier);
    if (!user || this.passwordCheck.judge(user, password)) return undefined;
    return user.status === 'ACTIVE' ? user : undefined;
  }

  /** Takes a sign-in as far as it goes by itself. */
  advance(signIn: SignIn): Step {
    const client = this.clientOf(signIn);
    if (!client) return end(signIn, 'access-denied');
    const refused = this.refusal(signIn, undefined);
    if (refused) return end(signIn, refused);
    const user = this.#userOf(signIn);
    const isSignIn = signIn.flow === 'sign-in' && user !== undefined;
    if (isSignIn && signIn.factors.length > 0 && !this.#oauth.clients.isAssigned(client, user))
      return signIn.purpose.kind === 'interaction'
        ? fail(signIn, 'not-assigned')
        : end(signIn, 'not-assigned');
    const next = this.whatIsMissing.next(signIn, client, user);
    switch (next.kind) {
      case 'ask':
        return ask(signIn, next.asked);
      case 'refuse':
        if (user) this.log.policyEvaluated(user, client, 'DENY');
        return next.problem === 'access-denied'
          ? end(signIn, next.problem)
          : fail(signIn, next.problem);
      case 'complete':
        if (!user) throw new TypeError('Nobody has signed in.');
        return this.#complete(signIn, user);
    }
  }

  /**
   * Why an embedded sign-in cannot lead to an interaction code: the grant was taken from the
   * client, or no rule of the authorization server lets it through. A hosted sign-in is judged
   * where its authorization request is, by `/authorize`.
   *
   * @param user unknown before sign-in; then only what holds for every user is a reason
   */
  refusal({ purpose }: SignIn, user: User | undefined): Problem | undefined {
    if (purpose.kind !== 'interaction') return undefined;
    const { clientId, grantType, scopes, server } = purpose.request;
    const client = this.#oauth.clients.find(clientId);
    const { grantAuthorization: grants } = this.#oauth;
    if (!client || !grants.isClientAuthorized(client, grantType)) return 'access-denied';
    const request = { clientId, serverId: server.id, grantType, scopes, user };
    return grants.evaluateRules(request) ? undefined : 'no-matching-policy';
  }

  clientOf({ purpose }: SignIn): Client | undefined {
    return this.#oauth.clients.find(
      purpose.kind === 'interaction' ? purpose.request.clientId : purpose.clientId,
    );
  }

  /**
   * The session of a hosted sign-in that has succeeded; the sign-in is then over.
   *
   * @returns nothing for one that is unknown or not there yet
   */
  redeem(handle: string): HostedSuccess | undefined {
    const signIn = this.find(handle);
    if (signIn?.purpose.kind !== 'redirect' || this.advance(signIn).kind !== 'done')
      return undefined;
    this.#signIns.end(signIn);
    return { ...this.sessions.of(signIn), resume: this.destination(signIn, signIn.purpose) };
  }

  /**
   * Where the browser goes after a hosted sign-in. A password that was reset on the way leads to the
   * Initiate login URI of the application, which then begins the sign-in anew. Source: Okta, «Sign
   * users in to your web app using the redirect model».
   */
  destination(signIn: SignIn, { orgUrl, resume }: HostedPurpose): string {
    const client = this.clientOf(signIn);
    const anew = client?.kind === 'oidc' ? initiationUrl(client, orgUrl) : undefined;
    return signIn.hasResetPassword && anew !== undefined ? anew : resume;
  }

  #complete(signIn: SignIn, user: User): Step {
    if (signIn.flow === 'registration') this.registration.complete(user);
    const client = this.clientOf(signIn);
    if (!client || !this.#oauth.clients.isAssigned(client, user))
      return end(signIn, 'not-assigned');
    const refused = this.refusal(signIn, user);
    if (refused) return end(signIn, refused);
    const { purpose } = signIn;
    if (purpose.kind === 'redirect') return { kind: 'done', signIn, success: undefined };
    this.#signIns.end(signIn);
    const signedInAt = signIn.signedInAt ?? this.#org.clock.now();
    const grant = userGrant(purpose.request, user, signedInAt, signIn.factors);
    const interactionCode = this.#oauth.interactionCodes.issue(grant);
    tellOfInteractionCode(this.#org, grant.serverId, client);
    return { kind: 'done', signIn, success: { interactionCode, ...this.sessions.of(signIn) } };
  }

  /** Whether the org says that nobody has a username: where whoever is unknown may register. */
  #revealsUnknown(signIn: SignIn): boolean {
    const client = this.clientOf(signIn);
    return client !== undefined && this.#org.policies.profileEnrollment(client).allowsRegistration;
  }

  #userOf({ userId }: SignIn): User | undefined {
    return userId === undefined ? undefined : this.#org.users.find(userId);
  }

  /** Does a step of a sign-in, which goes on where the step returns nothing. */
  #on(handle: string, step: (signIn: SignIn, user: User | undefined) => Step | undefined): Step {
    const signIn = this.find(handle);
    if (!signIn) return { kind: 'ended', signIn, problem: 'session-expired' };
    if (signIn.failure === 'flow-continued') return end(signIn, signIn.failure);
    return step(signIn, this.#userOf(signIn)) ?? this.advance(signIn);
  }
}

/** The questions at which the user may choose another authenticator to prove. */
const proving: readonly Asked['question'][] = [
  'select-authenticator-authenticate',
  'authenticator-verification-data',
  'challenge-authenticator',
];

/** The questions at which the user may choose another authenticator to set up. */
const enrolling: readonly Asked['question'][] = [
  'select-authenticator-enroll',
  'enroll-authenticator',
];
