import type { Clock } from '../domain/clock.ts';
import { randomCharacters } from '../domain/ids.ts';
import type { SignIn, SignInPurpose } from './sign-in.ts';

/** Milliseconds; recordings of real orgs show two hours. */
const lifetime = 7_200_000;

/** The sign-ins on their way, by their handles. */
export class SignIns {
  readonly #clock: Clock;
  readonly #signIns = new Map<string, SignIn>();
  readonly #interactionHandles = new Map<string, string>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  begin(purpose: SignInPurpose): SignIn {
    this.#dropOver();
    const signIn: SignIn = {
      // Never `00…`: by that the Sign-In Widget tells the state tokens of Classic Engine.
      handle: `02.id.${randomCharacters(40)}`,
      purpose,
      expiresAt: this.#clock.now() + lifetime,
      ...nobody(),
      typed: '',
      asked: { question: 'identify' },
      failure: undefined,
    };
    this.#signIns.set(signIn.handle, signIn);
    return signIn;
  }

  /** A second handle, for a client that has not introspected yet. */
  handOut(signIn: SignIn): string {
    const handle = randomCharacters(43);
    this.#interactionHandles.set(handle, signIn.handle);
    return handle;
  }

  find(handle: string): SignIn | undefined {
    const signIn = this.#signIns.get(this.#interactionHandles.get(handle) ?? handle);
    return signIn && this.#clock.now() < signIn.expiresAt ? signIn : undefined;
  }

  /** The sign-in that waits for an answer to an e-mail. */
  waitingFor(challengeId: string): SignIn | undefined {
    return [...this.#signIns.values()].find(
      ({ emailChallenge }) => emailChallenge?.id === challengeId,
    );
  }

  end({ handle }: SignIn): void {
    this.#signIns.delete(handle);
  }

  /** Forgets what nobody has finished. All live equally long: the oldest come first. */
  #dropOver(): void {
    const now = this.#clock.now();
    for (const [handle, { expiresAt }] of this.#signIns) {
      if (now < expiresAt) break;
      this.#signIns.delete(handle);
    }
    for (const [handle, signIn] of this.#interactionHandles) {
      if (this.#signIns.has(signIn)) break;
      this.#interactionHandles.delete(handle);
    }
  }
}

/** Back to the beginning: nobody has said who they are. */
export const forget = (signIn: SignIn): void => {
  Object.assign(signIn, nobody());
};

const nobody = () => ({
  flow: 'sign-in' as const,
  identifier: undefined,
  userId: undefined,
  factors: [],
  signedInAt: undefined,
  sessionId: undefined,
  rememberMe: false,
  chosen: undefined,
  skipped: false,
  hasResetPassword: false,
  emailChallenge: undefined,
  passkeyChallenge: undefined,
  faults: [],
});
