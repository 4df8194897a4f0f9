import type { EmailPurpose } from '../domain/inbox.ts';
import type { Org } from '../domain/org.ts';
import type { User } from '../domain/users.ts';
import type { Client } from '../oauth/clients.ts';
import type { EmailChallenges } from './email-challenges.ts';
import type { Flow, SignIn } from './sign-in.ts';
import type { SignIns } from './sign-ins.ts';

/** What comes of a magic link. */
export type EmailLink =
  | { readonly kind: 'expired' }
  /** The tab that asked for it goes on. */
  | { readonly kind: 'opened' }
  /** A new password is chosen in the tab of the link. */
  | { readonly kind: 'continue'; readonly signIn: SignIn };

const purposes: Record<Flow, EmailPurpose> = {
  'sign-in': 'sign-in',
  registration: 'registration',
  recovery: 'password-recovery',
  unlock: 'unlock',
};

/** Minutes that a code lives where the authenticator does not say. */
const usualLifetime = 5;

/** Writes to the users of sign-ins, and takes it up again where a link was opened. */
export class EmailSender {
  readonly #org: Org;
  readonly #challenges: EmailChallenges;
  readonly #clientOf: (signIn: SignIn) => Client | undefined;

  constructor(
    org: Org,
    challenges: EmailChallenges,
    clientOf: (signIn: SignIn) => Client | undefined,
  ) {
    this.#org = org;
    this.#challenges = challenges;
    this.#clientOf = clientOf;
  }

  /** Sends a new code; nobody is written to where the username is nobody's. */
  send(signIn: SignIn): void {
    const { emailChallenge, flow, identifier = '', purpose, userId } = signIn;
    if (emailChallenge) this.#challenges.forget(emailChallenge);
    const user = userId === undefined ? undefined : this.#org.users.find(userId);
    const client = this.#clientOf(signIn);
    signIn.emailChallenge = this.#challenges.send(user?.profile.email ?? identifier, {
      orgUrl: orgUrlOf(signIn),
      purpose: purposes[flow],
      appLabel: client?.label ?? '',
      lifetime: this.#lifetime(flow, user),
      redirectUri: client?.kind === 'oidc' ? magicLinkUri(client.passive) : undefined,
      state: purpose.kind === 'interaction' ? purpose.request.state : undefined,
      hidden: user === undefined,
    });
  }

  /** A link that was opened; a forgotten password is replaced where the link led. */
  open(challengeId: string, signIns: SignIns): EmailLink {
    const challenge = this.#challenges.open(challengeId);
    const waiting = challenge && signIns.waitingFor(challengeId);
    if (!waiting) return { kind: 'expired' };
    if (waiting.flow !== 'recovery') return { kind: 'opened' };
    this.#challenges.forget(challenge);
    const next = signIns.begin({
      kind: 'redirect',
      clientId: this.#clientOf(waiting)?.clientId ?? '',
      orgUrl: orgUrlOf(waiting),
      resume: resumeOf(waiting),
      request: undefined,
      fresh: true,
      loginHint: undefined,
    });
    next.flow = 'recovery';
    next.identifier = waiting.identifier;
    next.userId = waiting.userId;
    next.factors = ['email'];
    next.signedInAt = this.#org.clock.now();
    waiting.emailChallenge = undefined;
    waiting.failure = 'flow-continued';
    return { kind: 'continue', signIn: next };
  }

  #lifetime(flow: Flow, user: User | undefined): number {
    if (flow === 'recovery' || flow === 'unlock')
      return this.#org.policies.password(user).recoveryTokenLifetimeMinutes;
    const { settings } = this.#org.authenticators.withKey('okta_email');
    return settings?.tokenLifetimeInMinutes ?? usualLifetime;
  }
}

/**
 * Where the browser goes after a new password that was chosen on the org's own page, if the
 * application has no Initiate login URI: where that sign-in was going, else to the dashboard.
 */
const resumeOf = (waiting: SignIn): string =>
  waiting.purpose.kind === 'redirect'
    ? waiting.purpose.resume
    : `${orgUrlOf(waiting)}/app/UserHome`;

const orgUrlOf = ({ purpose }: SignIn): string =>
  purpose.kind === 'interaction' ? new URL(purpose.request.server.baseUrl).origin : purpose.orgUrl;

/** Where an application wants its magic links to lead. */
const magicLinkUri = (passive: Readonly<Record<string, unknown>>): string | undefined => {
  const uri = passive['settings.oauthClient.email_magic_link_redirect_uri'];
  return typeof uri === 'string' && URL.canParse(uri) ? uri : undefined;
};
