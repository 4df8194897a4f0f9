/** All reasons for which a sign-in stops. */
export const stopReasons = [
  'account locked',
  'clock',
  'code',
  'expired password',
  'factor suspended',
  'no code',
  'not let in',
  'passkey',
  'password',
  'refused',
  'set up',
  'unknown page',
] as const;

/**
 * Why a sign-in cannot go on: the org refuses the user name or the password, the one-time password,
 * the passkey, an account that is locked or a factor that rests, or something else; or it asks for what the
 * signer cannot give.
 */
export type StopReason = (typeof stopReasons)[number];

/** A sign-in that cannot go on, in a sentence: what the org said or asked, of whom. */
export class SignInStopped extends Error {
  override readonly name = 'SignInStopped';
  readonly reason: StopReason;
  /** The org's own words, where it refuses. */
  readonly words: string | undefined;

  constructor(
    message: string,
    { cause, reason, words }: { cause?: unknown; reason: StopReason; words?: string },
  ) {
    super(message, cause === undefined ? {} : { cause });
    this.reason = reason;
    this.words = words;
  }
}
