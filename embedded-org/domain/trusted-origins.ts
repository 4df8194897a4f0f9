import type { Clock } from './clock.ts';
import { Collection } from './collection.ts';
import { newId } from './ids.ts';
import { InvalidRefusal } from './refusal.ts';
import type { SystemLog } from './system-log.ts';

export interface TrustedOriginScope {
  type: 'CORS' | 'REDIRECT' | 'IFRAME_EMBED';
  allowedOktaApps?: string[];
}

export interface TrustedOrigin {
  readonly id: string;
  name: string;
  /** Scheme, host and port, without a trailing slash. */
  origin: string;
  scopes: TrustedOriginScope[];
  status: 'ACTIVE' | 'INACTIVE';
  readonly created: string;
  readonly createdBy: string;
  lastUpdated: string;
  lastUpdatedBy: string;
}

export type TrustedOriginDraft = Pick<TrustedOrigin, 'name' | 'origin' | 'scopes'> & {
  status?: 'ACTIVE' | 'INACTIVE' | undefined;
};

/** Web origins that may call the org from a browser (CORS) or be redirected to. */
export class TrustedOrigins extends Collection<TrustedOrigin> {
  readonly #clock: Clock;
  readonly #log: SystemLog;

  constructor(clock: Clock, log: SystemLog) {
    super('TrustedOrigin');
    this.#clock = clock;
    this.#log = log;
  }

  /**
   * @throws InvalidRefusal for doubles, and for anything that is not one exact origin; origins that
   *   may only embed Okta in a frame can have a wildcard (Okta Support, «Can a Wildcard Be Used …»)
   */
  create(draft: TrustedOriginDraft, by: string): TrustedOrigin {
    this.#validate(draft);
    const now = this.#clock.timestamp();
    const origin = this.add<TrustedOrigin>({
      id: newId('tos'),
      ...draft,
      origin: withoutSlash(draft.origin),
      status: draft.status ?? 'ACTIVE',
      created: now,
      createdBy: by,
      lastUpdated: now,
      lastUpdatedBy: by,
    });
    this.#tell('create', origin);
    return origin;
  }

  update(id: string, draft: TrustedOriginDraft, by: string): TrustedOrigin {
    const before = this.get(id);
    this.#validate(draft, before);
    Object.assign(before, {
      name: draft.name,
      origin: withoutSlash(draft.origin),
      scopes: draft.scopes,
      status: draft.status ?? before.status,
      lastUpdated: this.#clock.timestamp(),
      lastUpdatedBy: by,
    });
    this.#tell('update', before);
    return before;
  }

  setStatus(id: string, status: 'ACTIVE' | 'INACTIVE'): TrustedOrigin {
    const origin = this.get(id);
    Object.assign(origin, { status, lastUpdated: this.#clock.timestamp() });
    this.#tell(status === 'ACTIVE' ? 'activate' : 'deactivate', origin);
    return origin;
  }

  override remove(id: string): void {
    const origin = this.get(id);
    super.remove(id);
    this.#tell('delete', origin);
  }

  /** Whether a page of this origin may read the org's answers. */
  allowsCors(origin: string): boolean {
    return this.#allows(origin, 'CORS');
  }

  allowsRedirect(origin: string): boolean {
    return this.#allows(origin, 'REDIRECT');
  }

  #allows(origin: string, type: TrustedOriginScope['type']): boolean {
    return this.all().some(
      (trusted) =>
        trusted.status === 'ACTIVE' &&
        trusted.scopes.some((scope) => scope.type === type) &&
        trusted.origin === origin,
    );
  }

  #tell(
    deed: 'create' | 'update' | 'activate' | 'deactivate' | 'delete',
    origin: TrustedOrigin,
  ): void {
    this.#log.record({
      eventType: `security.trusted_origin.${deed}`,
      displayMessage: `Trusted origin ${deed}`,
      targets: [
        {
          id: origin.id,
          type: 'TrustedOrigin',
          alternateId: origin.origin,
          displayName: origin.name,
        },
      ],
    });
  }

  #validate(draft: TrustedOriginDraft, before?: TrustedOrigin): void {
    if (draft.name.trim() === '')
      throw new InvalidRefusal('name', ["name: The field can't be left blank."]);
    if (!isExactOrigin(draft.origin) && !isEmbeddedByMany(draft))
      throw new InvalidRefusal('origin', ['origin: Origin value is not valid']);
    if (draft.scopes.length === 0)
      throw new InvalidRefusal('scopes', ["scopes: The field can't be left blank."]);
    const origin = withoutSlash(draft.origin);
    if (this.all().some((other) => other !== before && other.origin === origin))
      throw new InvalidRefusal('origin', [
        'origin: An object with this field already exists in the current organization',
      ]);
  }
}

const withoutSlash = (origin: string): string => origin.replace(/\/$/, '');

const isEmbeddedByMany = ({ origin, scopes }: TrustedOriginDraft): boolean =>
  scopes.length > 0 &&
  scopes.every(({ type }) => type === 'IFRAME_EMBED') &&
  isExactOrigin(origin.replace('://*.', '://'));

const isExactOrigin = (origin: string): boolean => {
  const match = /^(https?|ftp|ionic|capacitor):\/\/([^/?#*\s]+)\/?$/i.exec(origin);
  return match !== null && origin.length <= 255 && URL.canParse(origin);
};
