import { newId, randomCharacters } from '../domain/ids.ts';
import type { Org } from '../domain/org.ts';
import type { Session } from '../domain/sessions.ts';
import type { User } from '../domain/users.ts';
import { userGrant } from '../oauth/authorization-endpoint.ts';
import type { AuthorizationRequest } from '../oauth/authorization-requests.ts';
import type { Client } from '../oauth/clients.ts';
import type { OauthState } from '../oauth/oauth-state.ts';
import type { Factor } from '../oauth/user-grant.ts';
import { ClassicAuthentication } from './classic-authentication.ts';
import type { Problem, SignIn, SignInPurpose, Step } from './sign-in.ts';

/** Milliseconds; recordings of real orgs show two hours. */
const signInLifetime = 7_200_000;

export interface Identification {
  readonly identifier: string;
  /** Absent when a client asks for the username alone. */
  readonly passcode: string | undefined;
}

/** What the browser gets for a hosted sign-in. */
export interface HostedSuccess {
  /** Value of the session cookie. */
  readonly sessionId: string;
  /** Where the browser goes. */
  readonly resume: string;
}

/** What a user is asked next, and when the sign-in has succeeded. No HTTP. */
export class IdentityEngine {
  /** Ids of the authenticators of the org. */
  readonly authenticators = { password: newId('aut'), otp: newId('aut') };
  /** Sign-in as Classic Engine does it. */
  readonly classic: ClassicAuthentication;
  readonly #org: Org;
  readonly #oauth: OauthState;
  readonly #signIns = new Map<string, SignIn>();
  readonly #handles = new Map<string, string>();

  constructor(org: Org, oauth: OauthState) {
    this.#org = org;
    this.#oauth = oauth;
    this.classic = new ClassicAuthentication(org, (identifier, password) =>
      this.authenticate(identifier, password),
    );
  }

  /** Begins an embedded sign-in. @returns the interaction handle */
  interact(request: AuthorizationRequest): string {
    const signIn = this.begin({ kind: 'interaction', request });
    const handle = randomCharacters(43);
    this.#handles.set(handle, signIn.handle);
    return handle;
  }

  begin(purpose: SignInPurpose): SignIn {
    const signIn: SignIn = {
      // Never `00…`: by that the Sign-In Widget tells the state tokens of Classic Engine.
      handle: `02.id.${randomCharacters(40)}`,
      purpose,
      expiresAt: this.#org.clock.now() + signInLifetime,
      identifier: undefined,
      userId: undefined,
      factors: [],
      signedInAt: undefined,
      sessionId: undefined,
      failure: undefined,
    };
    this.#signIns.set(signIn.handle, signIn);
    return signIn;
  }

  /** @param handle a state handle (the hosted page calls it state token) or an interaction handle */
  find(handle: string): SignIn | undefined {
    const signIn = this.#signIns.get(this.#handles.get(handle) ?? handle);
    return signIn && this.#org.clock.now() < signIn.expiresAt ? signIn : undefined;
  }

  /** @param sessionId value of the session cookie: who is signed in already is not asked again */
  introspect(handle: string, sessionId?: string): Step {
    const signIn = this.find(handle);
    if (!signIn) return expired;
    if (signIn.userId === undefined) this.#resume(signIn, this.#org.sessions.resume(sessionId));
    return this.advance(signIn);
  }

  identify(handle: string, { identifier, passcode }: Identification): Step {
    const signIn = this.find(handle);
    if (!signIn) return expired;
    this.#forget(signIn);
    signIn.identifier = identifier;
    if (passcode === undefined) return this.#ask(signIn);
    const user = this.authenticate(identifier, passcode);
    if (!user) return this.#fail(signIn, 'authentication-failed');
    this.#prove(signIn, user, 'pwd');
    return this.advance(signIn);
  }

  /** An answer to the current challenge: the password or a code. */
  answer(handle: string, passcode: string): Step {
    const signIn = this.find(handle);
    if (!signIn) return expired;
    if (signIn.userId === undefined || !signIn.factors.includes('pwd')) {
      const user = this.authenticate(signIn.identifier ?? '', passcode);
      if (!user) return this.#ask(signIn, 'authentication-failed');
      this.#prove(signIn, user, 'pwd');
      return this.advance(signIn);
    }
    const user = this.#org.users.get(signIn.userId);
    const result = this.#org.users.verifyTotp(user.id, passcode);
    if (result !== 'right')
      return this.#ask(signIn, result === 'used' ? 'used-code' : 'wrong-code');
    this.#prove(signIn, user, 'otp');
    return this.advance(signIn);
  }

  /** The challenge again: each step has only one authenticator to choose. */
  challenge(handle: string): Step {
    const signIn = this.find(handle);
    return signIn ? this.advance(signIn) : expired;
  }

  cancel(handle: string): Step {
    const signIn = this.find(handle);
    if (!signIn) return expired;
    this.#forget(signIn);
    return this.#ask(signIn);
  }

  /** A user by username and password, if both are right and the user may sign in. */
  authenticate(identifier: string, password: string): User | undefined {
    const user = this.#org.users.findByLogin(identifier);
    if (user?.status !== 'ACTIVE') return undefined;
    return this.#org.users.isPassword(user.id, password) ? user : undefined;
  }

  /** Takes a sign-in as far as it goes by itself. */
  advance(signIn: SignIn): Step {
    const client = this.clientOf(signIn);
    if (!client) return this.#end(signIn, 'access-denied');
    const refused = this.refusal(signIn, undefined);
    if (refused) return this.#end(signIn, refused);
    const user = signIn.userId === undefined ? undefined : this.#org.users.find(signIn.userId);
    if (!user) return this.#ask(signIn);
    if (!this.#oauth.clients.isAssigned(client, user))
      return signIn.purpose.kind === 'interaction'
        ? this.#fail(signIn, 'not-assigned')
        : this.#end(signIn, 'not-assigned');
    switch (this.#org.signInPolicies.assurance(client.signInPolicyId, user, signIn.factors)) {
      case 'pwd':
      case 'otp':
        return this.#ask(signIn);
      case 'unsatisfiable':
        return this.#fail(signIn, 'assurance-unsatisfiable');
      case 'satisfied':
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
    this.#signIns.delete(signIn.handle);
    return { sessionId: this.#session(signIn), resume: signIn.purpose.resume };
  }

  #complete(signIn: SignIn, user: User): Step {
    const refused = this.refusal(signIn, user);
    if (refused) return this.#end(signIn, refused);
    const { purpose } = signIn;
    if (purpose.kind === 'redirect') return { kind: 'done', signIn, success: undefined };
    this.#signIns.delete(signIn.handle);
    const signedInAt = signIn.signedInAt ?? this.#org.clock.now();
    const grant = userGrant(purpose.request, user, signedInAt, signIn.factors);
    const interactionCode = this.#oauth.interactionCodes.issue(grant);
    return { kind: 'done', signIn, success: { interactionCode, sessionId: this.#session(signIn) } };
  }

  /** The session the browser came with, or a new one where a factor was proved now. */
  #session(signIn: SignIn): string {
    if (signIn.sessionId !== undefined) return signIn.sessionId;
    const user = this.#org.users.get(signIn.userId ?? '');
    user.lastLogin = this.#org.clock.timestamp();
    return this.#org.sessions.start(user.id, signIn.factors).id;
  }

  /** Takes over what a session has proved, unless the sign-in is to be a new one. */
  #resume(signIn: SignIn, session: Session | undefined): void {
    if (!session) return;
    const { purpose } = signIn;
    const maxAge = purpose.kind === 'interaction' ? purpose.request.maxAge : undefined;
    const age = this.#org.clock.now() - session.createdAt;
    if (maxAge !== undefined && age > maxAge * 1000) return;
    if (purpose.kind === 'redirect' && purpose.fresh) return;
    const user = this.#org.users.find(session.userId);
    if (user?.status !== 'ACTIVE') return;
    signIn.userId = user.id;
    signIn.identifier = user.profile.login;
    signIn.factors = session.factors;
    signIn.signedInAt = session.createdAt;
    signIn.sessionId = session.id;
  }

  #prove(signIn: SignIn, user: User, factor: Factor): void {
    signIn.userId = user.id;
    signIn.factors = [...signIn.factors, factor];
    signIn.signedInAt ??= this.#org.clock.now();
    signIn.sessionId = undefined;
  }

  #forget(signIn: SignIn): void {
    signIn.identifier = undefined;
    signIn.userId = undefined;
    signIn.factors = [];
    signIn.signedInAt = undefined;
    signIn.sessionId = undefined;
  }

  #ask(signIn: SignIn, problem?: Problem): Step {
    const question =
      signIn.identifier === undefined
        ? 'identify'
        : signIn.factors.includes('pwd')
          ? 'otp'
          : 'password';
    return { kind: 'ask', signIn, question, problem };
  }

  /** Back to the first page, with the reason. */
  #fail(signIn: SignIn, problem: Problem): Step {
    this.#forget(signIn);
    return this.#ask(signIn, problem);
  }

  #end(signIn: SignIn, problem: Problem): Step {
    signIn.failure = problem;
    return { kind: 'ended', signIn, problem };
  }
}

const expired: Step = { kind: 'ended', signIn: undefined, problem: 'session-expired' };
