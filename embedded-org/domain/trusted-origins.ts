import type { Clock } from './clock.ts';
import { Collection } from './collection.ts';
import { newId } from './ids.ts';
import { InvalidRefusal } from './refusal.ts';

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

  constructor(clock: Clock) {
    super('TrustedOrigin');
    this.#clock = clock;
  }

  /** @throws InvalidRefusal for anything that is not one exact origin, and for doubles */
  create(draft: TrustedOriginDraft, by: string): TrustedOrigin {
    this.#validate(draft);
    const now = this.#clock.timestamp();
    return this.add({
      id: newId('tos'),
      ...draft,
      origin: withoutSlash(draft.origin),
      status: draft.status ?? 'ACTIVE',
      created: now,
      createdBy: by,
      lastUpdated: now,
      lastUpdatedBy: by,
    });
  }

  update(id: string, draft: TrustedOriginDraft, by: string): TrustedOrigin {
    const before = this.get(id);
    this.#validate(draft, before);
    return Object.assign(before, {
      name: draft.name,
      origin: withoutSlash(draft.origin),
      scopes: draft.scopes,
      status: draft.status ?? before.status,
      lastUpdated: this.#clock.timestamp(),
      lastUpdatedBy: by,
    });
  }

  setStatus(id: string, status: 'ACTIVE' | 'INACTIVE'): TrustedOrigin {
    return Object.assign(this.get(id), { status, lastUpdated: this.#clock.timestamp() });
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

  #validate(draft: TrustedOriginDraft, before?: TrustedOrigin): void {
    if (draft.name.trim() === '')
      throw new InvalidRefusal('name', ["name: The field can't be left blank."]);
    if (!isExactOrigin(draft.origin))
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

const isExactOrigin = (origin: string): boolean => {
  const match = /^(https?|ftp|ionic|capacitor):\/\/([^/?#*\s]+)\/?$/i.exec(origin);
  return match !== null && origin.length <= 255 && URL.canParse(origin);
};
