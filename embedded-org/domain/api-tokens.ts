import { fromJson, toJson } from '../state/json-form.ts';
import type { Json, Persistent } from '../state/persistent.ts';
import type { Clock } from './clock.ts';
import { newId, randomCharacters } from './ids.ts';
import { NotFoundRefusal } from './refusal.ts';
import type { SystemLog } from './system-log.ts';

/** An SSWS token. It acts with the roles of the user who made it. */
export interface ApiToken {
  readonly id: string;
  name: string;
  readonly userId: string;
  readonly created: string;
  /** Network zones it is bound to; absent where it is taken from anywhere. */
  readonly zones?: readonly string[] | undefined;
}

/** The org's API tokens, found by their value, which is shown once. */
export class ApiTokens implements Persistent {
  readonly #clock: Clock;
  readonly #log: SystemLog;
  #byValue = new Map<string, ApiToken>();

  constructor(clock: Clock, log: SystemLog) {
    this.#clock = clock;
    this.#log = log;
  }

  /** @returns the value of the token, to be sent as `Authorization: SSWS {value}` */
  create(
    name: string,
    userId: string,
    value = `00${randomCharacters(40)}`,
    zones?: readonly string[],
  ): string {
    const created = this.#clock.timestamp();
    const token = { id: newId('00T'), name, userId, created, zones };
    this.#byValue.set(value, token);
    this.#tell('create', token);
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

  snapshot(): Json {
    return toJson(this.#byValue);
  }

  restore(kept: Json): void {
    this.#byValue = fromJson(kept) as Map<string, ApiToken>;
  }

  /** @throws NotFoundRefusal where there is no such token */
  rename(id: string, name: string): ApiToken {
    return Object.assign(this.get(id), { name });
  }

  revoke(id: string): void {
    for (const [value, token] of this.#byValue)
      if (token.id === id) {
        this.#byValue.delete(value);
        this.#tell('revoke', token);
      }
  }

  #tell(deed: 'create' | 'revoke', { id, name }: ApiToken): void {
    this.#log.record({
      eventType: `system.api_token.${deed}`,
      displayMessage: deed === 'create' ? 'Create API token' : 'Revoke API token',
      targets: [{ id, type: 'Token', alternateId: 'unknown', displayName: name }],
    });
  }
}
