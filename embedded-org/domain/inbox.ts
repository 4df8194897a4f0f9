import { fromJson, toJson } from '../state/json-form.ts';
import type { Json, Persistent } from '../state/persistent.ts';
import type { Clock } from './clock.ts';

/** What an e-mail is about. */
export type EmailPurpose = 'sign-in' | 'registration' | 'password-recovery' | 'unlock';

/** An e-mail that the org has sent. */
export interface Email {
  readonly to: string;
  readonly purpose: EmailPurpose;
  readonly subject: string;
  readonly text: string;
  /** The code to type; it is in the text too. */
  readonly code: string;
  /** The magic link; it is in the text too. */
  readonly link: string;
  /** ISO 8601, by the org's clock. */
  readonly sentAt: string;
}

/** The e-mails the org has sent: nothing leaves the process. */
export class Inbox implements Persistent {
  readonly #clock: Clock;
  #emails: Email[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  send(email: Omit<Email, 'sentAt'>): void {
    this.#emails.push({ ...email, sentAt: this.#clock.timestamp() });
  }

  snapshot(): Json {
    return toJson(this.#emails);
  }

  restore(kept: Json): void {
    this.#emails = fromJson(kept) as Email[];
  }

  /** All e-mails to an address, oldest first. */
  of(address: string): readonly Email[] {
    const wanted = address.toLowerCase();
    return this.#emails.filter(({ to }) => to.toLowerCase() === wanted);
  }

  latest(address: string): Email | undefined {
    return this.of(address).at(-1);
  }
}
