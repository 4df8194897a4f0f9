import type { LogEntity, LogEvent } from '../domain/system-log.ts';
import { invalid, invalidCursor } from './http/api-error.ts';
import type { Call } from './http/call.ts';
import type { Endpoint } from './http/endpoint.ts';
import { endpoint } from './http/endpoint.ts';
import type { Attribute } from './http/search.ts';

const day = 86_400_000;

/** How far back a query without `since` goes. */
const presetDays = 7;

const sizes = { preset: 100, largest: 1000 };

/** What a filter may ask of an event. */
const searchable = [
  'uuid',
  'published',
  'eventType',
  'legacyEventType',
  'displayMessage',
  'severity',
  'actor.',
  'target.',
  'outcome.',
  'client.',
  'transaction.',
  'debugContext.debugData.',
  'authenticationContext.externalSessionId',
];

/**
 * The System Log. A query in ascending order without `until` is a poll: it always has a next page,
 * from which later events can be had.
 */
export const systemLogEndpoints: readonly Endpoint[] = [
  endpoint('GET', '/api/v1/logs', 'logs.read', (call) => {
    const query = queryOf(call);
    const events = call.org.log.all();
    const isFound = call.finds<LogEvent>(call.query('filter'), searchable, attributesOf);
    const q = words(call.query('q'));
    const found: LogEvent[] = [];
    const step = query.isAscending ? 1 : -1;
    let at = firstIndex(events, query);
    for (let event = events[at]; event && found.length <= query.limit; event = events[at]) {
      at += step;
      // Events are in order of time, unless a test has moved the clock back.
      if (event.published < query.since || event.published >= query.until) continue;
      if (isFound(event) && mentions(event, q)) found.push(event);
    }
    const page = found.slice(0, query.limit);
    const isPoll = query.isAscending && call.query('until') === undefined;
    const last =
      page.at(-1)?.sequence ?? query.after ?? (isPoll ? call.org.log.recorded : undefined);
    const next = found.length > query.limit || isPoll ? last : undefined;
    call.linkToPages(next === undefined ? undefined : cursorOf(next), query.limit);
    return call.json(page.map(eventJson));
  }),
];

interface LogQuery {
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly until: number;
  readonly limit: number;
  readonly isAscending: boolean;
  /** Sequence number of the last event of the page before. */
  readonly after: number | undefined;
}

const queryOf = (call: Call): LogQuery => {
  const now = call.org.clock.now();
  const order = call.query('sortOrder')?.toUpperCase() ?? 'ASCENDING';
  if (order !== 'ASCENDING' && order !== 'DESCENDING')
    throw invalid('sortOrder', ["sortOrder: The value must be 'ASCENDING' or 'DESCENDING'."]);
  const since = timeOf(call, 'since') ?? now - presetDays * day;
  const until = timeOf(call, 'until') ?? Number.POSITIVE_INFINITY;
  if (since > until) throw invalid('since', ['since: The value must not be after until.']);
  return {
    since,
    until,
    limit: limitOf(call.query('limit')),
    isAscending: order === 'ASCENDING',
    after: sequenceOf(call.query('after')),
  };
};

const timeOf = (call: Call, name: 'since' | 'until'): number | undefined => {
  const given = call.query(name);
  if (given === undefined) return undefined;
  const time = Date.parse(given);
  if (Number.isNaN(time)) throw invalid(name, [`${name}: The value must be an ISO 8601 time.`]);
  return time;
};

const limitOf = (given: string | undefined): number => {
  if (given === undefined) return sizes.preset;
  const limit = Number(given);
  if (!Number.isInteger(limit) || limit < 0 || limit > sizes.largest)
    throw invalid('limit', [`limit: The value must be between 0 and ${sizes.largest}.`]);
  return limit;
};

/** Cursors are opaque to clients. */
const cursorOf = (sequence: number): string =>
  Buffer.from(`event ${sequence}`).toString('base64url');

const sequenceOf = (cursor: string | undefined): number | undefined => {
  if (cursor === undefined) return undefined;
  const text = Buffer.from(cursor, 'base64url').toString();
  const sequence = /^event (\d{1,15})$/.exec(text)?.[1];
  if (sequence === undefined) throw invalidCursor();
  return Number(sequence);
};

/** Where to begin: sequence numbers grow by one, so no event has to be looked at. */
const firstIndex = (events: readonly LogEvent[], { after, isAscending }: LogQuery): number => {
  const first = events[0]?.sequence ?? 1;
  if (after === undefined) return isAscending ? 0 : events.length - 1;
  return isAscending ? Math.max(after - first + 1, 0) : Math.min(after - first - 1, events.length);
};

const words = (q: string | undefined): string[] =>
  (q ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');

/** Whether every word of a keyword search is somewhere in the event. */
const mentions = (event: LogEvent, wanted: readonly string[]): boolean => {
  if (wanted.length === 0) return true;
  const text = JSON.stringify(eventJson(event)).toLowerCase();
  return wanted.every((word) => text.includes(word));
};

const attributesOf =
  (event: LogEvent): Attribute =>
  (name) => {
    if (name.startsWith('target.'))
      return event.targets
        .map((target) => valueAt(entityJson(target), name.slice('target.'.length)))
        .filter((value) => value !== undefined);
    return valueAt(eventJson(event), name);
  };

const valueAt = (json: object, path: string): string | undefined => {
  const value = path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
          ? (inner as Record<string, unknown>)[key]
          : undefined,
      json,
    );
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : undefined;
};

const entityJson = ({ id, type, alternateId, displayName, detailEntry }: LogEntity): object => ({
  id,
  type,
  alternateId,
  displayName,
  detailEntry: detailEntry ?? null,
});

const eventJson = (event: LogEvent): object => ({
  actor: entityJson(event.actor),
  client: {
    userAgent: {
      rawUserAgent: event.occasion.userAgent ?? 'UNKNOWN',
      os: 'Unknown',
      browser: 'UNKNOWN',
    },
    zone: 'null',
    device: 'Unknown',
    id: null,
    ipAddress: event.occasion.ipAddress ?? '127.0.0.1',
    geographicalContext: null,
  },
  device: null,
  authenticationContext: {
    authenticationProvider: null,
    credentialProvider: null,
    credentialType: null,
    issuer: null,
    interface: null,
    authenticationStep: 0,
    externalSessionId: event.externalSessionId ?? 'unknown',
  },
  displayMessage: event.displayMessage,
  eventType: event.eventType,
  outcome: { result: event.outcome.result, reason: event.outcome.reason ?? null },
  published: new Date(event.published).toISOString(),
  securityContext: { asNumber: null, asOrg: null, isp: null, domain: null, isProxy: null },
  severity: event.severity,
  debugContext: {
    debugData: {
      requestId: event.occasion.requestId,
      ...(event.occasion.requestUri !== undefined && { requestUri: event.occasion.requestUri }),
      ...event.debugData,
    },
  },
  legacyEventType: null,
  transaction: {
    type: 'WEB',
    id: event.occasion.requestId,
    detail:
      event.occasion.apiTokenId === undefined
        ? {}
        : { requestApiTokenId: event.occasion.apiTokenId },
  },
  uuid: event.uuid,
  version: '0',
  request: {
    ipChain: [
      {
        ip: event.occasion.ipAddress ?? '127.0.0.1',
        geographicalContext: null,
        version: 'V4',
        source: null,
      },
    ],
  },
  target: event.targets.length === 0 ? null : event.targets.map(entityJson),
});
