import type { Clock } from '../../domain/clock.ts';
import type { User } from '../../domain/users.ts';
import type { Factor } from '../../oauth/user-grant.ts';
import type { Problem } from '../sign-in.ts';

/** Wrong answers in a row after which a factor rests. */
const mostWrongAnswers = 5;
/** Milliseconds that it rests. */
const rest = 300_000;

/** Counts wrong answers to a second factor, so that nobody guesses a code. */
export class Attempts {
  readonly #clock: Clock;
  readonly #restsUntil = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @param judge says why an answer is wrong; it is not asked while the factor rests */
  judge(user: User, factor: Factor, judge: () => Problem | undefined): Problem | undefined {
    const key = `${user.id} ${factor}`;
    if (this.#clock.now() < (this.#restsUntil.get(key) ?? 0)) return 'suspended-factor';
    const problem = judge();
    const wrong = problem ? (user.failures.get(factor) ?? 0) + 1 : 0;
    user.failures.set(factor, wrong % mostWrongAnswers);
    if (wrong < mostWrongAnswers) return problem;
    this.#restsUntil.set(key, this.#clock.now() + rest);
    return 'suspended-factor';
  }
}
