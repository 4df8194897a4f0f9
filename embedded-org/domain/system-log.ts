import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { fieldOf, fromJson, toJson } from '../state/json-form.ts';
import type { Json, Persistent } from '../state/persistent.ts';
import type { Clock } from './clock.ts';
import { randomCharacters } from './ids.ts';

/** Somebody or something an event is about. */
export interface LogEntity {
  readonly id: string;
  /** Okta's word for the kind: `User`, `AppInstance`, `PublicClientApp`, `PolicyRule`, … */
  readonly type: string;
  /** Usually the login or the technical name. */
  readonly alternateId: string;
  readonly displayName: string;
  readonly detailEntry?: Readonly<Record<string, unknown>> | undefined;
}

export interface LogOutcome {
  readonly result: 'SUCCESS' | 'FAILURE' | 'ALLOW' | 'DENY' | 'CHALLENGE' | 'SKIPPED' | 'UNKNOWN';
  readonly reason?: string | undefined;
}

/** From where and by whom the org was asked while an event happened. */
export interface LogOccasion {
  readonly actor?: LogEntity | undefined;
  readonly requestId?: string | undefined;
  readonly requestUri?: string | undefined;
  readonly userAgent?: string | undefined;
  readonly ipAddress?: string | undefined;
  /** Id of the API token of the request. */
  readonly apiTokenId?: string | undefined;
}

/** What is told to the log. */
export interface LogEntry {
  /** Of Okta's catalogue of event types, for example `user.session.start`. */
  readonly eventType: string;
  readonly displayMessage: string;
  /** Without one: SUCCESS. */
  readonly outcome?: LogOutcome | undefined;
  readonly severity?: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | undefined;
  /** Without one: who is asking the org right now, else the org itself. */
  readonly actor?: LogEntity | undefined;
  readonly targets?: readonly LogEntity[] | undefined;
  readonly debugData?: Readonly<Record<string, unknown>> | undefined;
  readonly externalSessionId?: string | undefined;
}

/** What the log keeps. */
export interface LogEvent {
  /** Counts the events of the org, from 1. */
  readonly sequence: number;
  readonly uuid: string;
  /** Milliseconds since 1970, by the org's clock. */
  readonly published: number;
  readonly eventType: string;
  readonly displayMessage: string;
  readonly severity: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR';
  readonly outcome: LogOutcome;
  readonly actor: LogEntity;
  readonly targets: readonly LogEntity[];
  readonly debugData: Readonly<Record<string, unknown>>;
  readonly externalSessionId: string | undefined;
  readonly occasion: LogOccasion;
}

/** Who acts where nobody asked: Okta's own name for it. */
const system: LogEntity = {
  id: 'okta-system',
  type: 'SystemPrincipal',
  alternateId: 'system@okta.com',
  displayName: 'Okta System',
};

/** An occasion, and the log it is one for. */
interface Current {
  readonly log: SystemLog;
  readonly occasion: LogOccasion;
}

/**
 * One for all orgs of the process: every promise is told of each storage there is, so that one for
 * each org makes everything slower with every org that is started.
 */
const occasions = new AsyncLocalStorage<Current>();

/** Events that are kept; older ones are forgotten, as Okta forgets them after 90 days. */
const mostEvents = 10_000;

/** The System Log of the org. Source: Okta, System Log API and the catalogue of event types. */
export class SystemLog implements Persistent {
  readonly #clock: Clock;
  #events: LogEvent[] = [];
  #recorded = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * What happens while `work` runs, also later in its promise, is told as happening on this
   * occasion: by this actor, in this request.
   */
  during<T>(occasion: LogOccasion, work: () => T): T {
    return occasions.run({ log: this, occasion }, work);
  }

  record(entry: LogEntry): LogEvent {
    const current = occasions.getStore();
    const occasion = current?.log === this ? current.occasion : {};
    this.#recorded += 1;
    const event: LogEvent = {
      sequence: this.#recorded,
      uuid: randomUUID(),
      published: this.#clock.now(),
      eventType: entry.eventType,
      displayMessage: entry.displayMessage,
      severity: entry.severity ?? (entry.outcome?.result === 'FAILURE' ? 'WARN' : 'INFO'),
      outcome: entry.outcome ?? { result: 'SUCCESS' },
      actor: entry.actor ?? occasion.actor ?? system,
      targets: entry.targets ?? [],
      debugData: entry.debugData ?? {},
      externalSessionId: entry.externalSessionId,
      occasion: { requestId: randomCharacters(27), ...occasion },
    };
    this.#events.push(event);
    // Cut now and then, so that recording stays cheap.
    if (this.#events.length > mostEvents * 1.1) this.#events = this.#events.slice(-mostEvents);
    return event;
  }

  /** In the order in which they were recorded. */
  all(): readonly LogEvent[] {
    return this.#events;
  }

  snapshot(): Json {
    return { recorded: this.#recorded, events: toJson(this.#events) };
  }

  restore(kept: Json): void {
    this.#recorded = Number(fieldOf(kept, 'recorded'));
    this.#events = fromJson(fieldOf(kept, 'events')) as LogEvent[];
  }

  /** How many events were ever recorded: the sequence number of the latest one. */
  get recorded(): number {
    return this.#recorded;
  }

  /** Events of a type, for whoever wants to know whether something happened. */
  of(eventType: string): LogEvent[] {
    return this.#events.filter((event) => event.eventType === eventType);
  }
}
