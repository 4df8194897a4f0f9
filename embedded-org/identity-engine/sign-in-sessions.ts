import type { Org } from '../domain/org.ts';
import type { Client } from '../oauth/clients.ts';
import { isTooOld } from '../oauth/max-age.ts';
import type { SignInLog } from './sign-in-log.ts';
import type { SignIn } from './sign-in.ts';

const minute = 60_000;

/** The session of a sign-in. */
export interface SignInSession {
  /** Value of the session cookie. */
  readonly sessionId: string;
  /** Whether the cookie outlives the browser. */
  readonly persistent: boolean;
}

/** How sign-ins go on from a session, and end in one. */
export class SignInSessions {
  readonly #org: Org;
  readonly #log: SignInLog;

  constructor(org: Org, log: SignInLog) {
    this.#org = org;
    this.#log = log;
  }

  /** The session the browser came with, or a new one where a factor was proved now. */
  of(signIn: SignIn): SignInSession {
    const current = this.#org.sessions.resume(signIn.sessionId);
    if (current) return { sessionId: current.id, persistent: current.terms?.persistent ?? false };
    const user = this.#org.users.get(signIn.userId ?? '');
    user.lastLogin = this.#org.clock.timestamp();
    const { session } = this.#org.policies.globalSession(user);
    const persistent = session.usePersistentCookie || signIn.rememberMe;
    const { id } = this.#org.sessions.start(user.id, signIn.factors, {
      lifetime: session.maxSessionLifetimeMinutes * minute || Number.MAX_SAFE_INTEGER,
      idle: session.maxSessionIdleMinutes * minute,
      persistent,
    });
    this.#log.sessionStarted(user, id);
    return { sessionId: id, persistent };
  }

  /**
   * Takes over what a session has proved, unless the sign-in is to be a new one. Where the
   * application wants it proved more recently, the user is known and nothing is proved.
   *
   * @param sessionId value of the session cookie
   */
  resume(signIn: SignIn, client: Client | undefined, sessionId: string | undefined): void {
    const session = this.#org.sessions.resume(sessionId);
    if (!session || !client) return;
    const { purpose } = signIn;
    const maxAge = purpose.kind === 'interaction' ? purpose.request.maxAge : undefined;
    const age = this.#org.clock.now() - session.createdAt;
    if (isTooOld(age, maxAge)) return;
    if (purpose.kind === 'redirect' && purpose.fresh) return;
    const user = this.#org.users.find(session.userId);
    if (user?.status !== 'ACTIVE') return;
    signIn.userId = user.id;
    signIn.identifier = user.profile.login;
    const { reauthenticateIn } = this.#org.policies.appSignIn(client, user);
    if (age > reauthenticateIn || reauthenticateIn === 0) return;
    signIn.factors = session.factors;
    signIn.signedInAt = session.createdAt;
    signIn.sessionId = session.id;
  }
}
