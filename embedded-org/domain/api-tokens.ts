import type { Clock } from './clock.ts';
import { newId, randomCharacters } from './ids.ts';
import { NotFoundRefusal } from './refusal.ts';

/** An SSWS token. It acts with the roles of the user who made it. */
export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly userId: string;
  readonly created: string;
}

/** The org's API tokens, found by their value, which is shown once. */
export class ApiTokens {
  readonly #clock: Clock;
  readonly #byValue = new Map<string, ApiToken>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @returns the value of the token, to be sent as `Authorization: SSWS {value}` */
  create(name: string, userId: string, value = `00${randomCharacters(40)}`): string {
    const created = this.#clock.timestamp();
    this.#byValue.set(value, { id: newId('00T'), name, userId, created });
    return value;
  }

  find(value: string): ApiToken | undefined {
    return this.#byValue.get(value);
  }

  /** @throws NotFoundRefusal where there is no such token */
  get(id: string): ApiToken {
    const token = this.all().find((candidate) => candidate.id === id);
    if (!token) throw new NotFoundRefusal(id, 'Token');
    return token;
  }

  all(): ApiToken[] {
    return [...this.#byValue.values()];
  }

  revoke(id: string): void {
    for (const [value, token] of this.#byValue) if (token.id === id) this.#byValue.delete(value);
  }
}
