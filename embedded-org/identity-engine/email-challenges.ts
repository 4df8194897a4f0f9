import { randomInt } from 'node:crypto';
import type { Clock } from '../domain/clock.ts';
import { randomCharacters } from '../domain/ids.ts';
import type { EmailPurpose, Inbox } from '../domain/inbox.ts';

/** A code on its way to an address, and the link that stands for it. */
export interface EmailChallenge {
  readonly id: string;
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly address: string;
  readonly purpose: EmailPurpose;
  wrongAnswers: number;
  /** Whether the link was opened. */
  opened: boolean;
}

/** What an e-mail says and where its link leads. */
export interface EmailOccasion {
  readonly orgUrl: string;
  readonly purpose: EmailPurpose;
  readonly appLabel: string;
  /** Minutes that the code can be used. */
  readonly lifetime: number;
  /** Where the application wants its magic links to lead; else a page of the org. */
  readonly redirectUri: string | undefined;
  /** The client's own `state`, by which it finds its transaction again. */
  readonly state: string | undefined;
  /** Nobody is there to be written to, and the client is not to notice. */
  readonly hidden: boolean;
}

/** How many wrong codes end a challenge. */
const mostWrongAnswers = 5;

const subjects: Record<EmailPurpose, string> = {
  'sign-in': 'One-time verification code',
  registration: 'Confirm your email address',
  'password-recovery': 'Account password reset',
  unlock: 'Unlock account',
};

/** Codes and magic links by e-mail. Source: Okta, «Email authenticator»: six digits. */
export class EmailChallenges {
  readonly #clock: Clock;
  readonly #inbox: Inbox;
  readonly #challenges = new Map<string, EmailChallenge>();

  constructor(clock: Clock, inbox: Inbox) {
    this.#clock = clock;
    this.#inbox = inbox;
  }

  /** Sends a new code. What was sent before it no longer counts. */
  send(address: string, occasion: EmailOccasion): EmailChallenge {
    const challenge: EmailChallenge = {
      id: randomCharacters(20),
      code: String(randomInt(1_000_000)).padStart(6, '0'),
      expiresAt: this.#clock.now() + occasion.lifetime * 60_000,
      address,
      purpose: occasion.purpose,
      wrongAnswers: 0,
      opened: false,
    };
    this.#challenges.set(challenge.id, challenge);
    if (!occasion.hidden) this.#post(challenge, occasion);
    return challenge;
  }

  verify(challenge: EmailChallenge, code: string): 'right' | 'wrong' {
    if (this.#isOver(challenge)) return 'wrong';
    if (code === challenge.code) return 'right';
    challenge.wrongAnswers += 1;
    return 'wrong';
  }

  /** Takes note that a magic link was opened. @returns nothing for a link that no longer counts */
  open(id: string): EmailChallenge | undefined {
    const challenge = this.#challenges.get(id);
    if (!challenge || this.#isOver(challenge)) return undefined;
    challenge.opened = true;
    return challenge;
  }

  /** Neither its code nor its link counts any more. */
  forget(challenge: EmailChallenge): void {
    this.#challenges.delete(challenge.id);
  }

  #isOver(challenge: EmailChallenge): boolean {
    return (
      !this.#challenges.has(challenge.id) ||
      this.#clock.now() > challenge.expiresAt ||
      challenge.wrongAnswers >= mostWrongAnswers
    );
  }

  #post({ address, code, id, purpose }: EmailChallenge, occasion: EmailOccasion): void {
    const link = linkOf(id, code, occasion);
    this.#inbox.send({
      to: address,
      purpose,
      subject: subjects[purpose],
      code,
      link,
      text: [
        `${subjects[purpose]} for ${occasion.appLabel}`,
        `Open this link: ${link}`,
        `Or enter this code: ${code}`,
        `Both expire in ${occasion.lifetime} minutes.`,
      ].join('\n\n'),
    });
  }
}

const linkOf = (
  id: string,
  code: string,
  { orgUrl, redirectUri, state }: EmailOccasion,
): string => {
  if (redirectUri === undefined || state === undefined) return `${orgUrl}/email/verify/${id}`;
  const url = new URL(redirectUri);
  url.searchParams.set('otp', code);
  url.searchParams.set('state', state);
  return url.href;
};

/** An address as a page shows it to somebody who has not proved to be its owner. */
export const masked = (address: string): string => {
  const [name = '', domain = ''] = address.split('@');
  return `${name.charAt(0)}***${name.slice(-1)}@${domain}`;
};
