import type { Clock } from './clock.ts';
import { Collection } from './collection.ts';
import { newId } from './ids.ts';
import {
  ConflictRefusal,
  ForbiddenRefusal,
  InvalidRefusal,
  NotFoundRefusal,
  UnpreparedRefusal,
} from './refusal.ts';
import type { SystemLog } from './system-log.ts';

/** The authenticators an org knows, in Okta's spelling. */
export const authenticatorKeys = [
  'okta_email',
  'google_otp',
  'okta_verify',
  'okta_password',
  'phone_number',
  'webauthn',
  'security_question',
] as const;

export type AuthenticatorKey = (typeof authenticatorKeys)[number];

/** What an authenticator may be used for: to sign in (`sso`), to recover, for both, for nothing. */
export type AllowedFor = 'any' | 'none' | 'recovery' | 'sso';

/** What sets one authenticator apart from the others, whatever the org decides. */
export interface AuthenticatorTraits {
  readonly type: 'app' | 'email' | 'password' | 'phone' | 'security_key' | 'security_question';
  readonly name: string;
  readonly factorClass: 'knowledge' | 'possession';
  readonly methods: readonly string[];
  readonly isDeviceBound: boolean;
  readonly isPhishingResistant: boolean;
  /** Whether users can enrol and show it here; the others are only listed. */
  readonly isUsable: boolean;
}

const base = { isDeviceBound: false, isPhishingResistant: false, isUsable: true } as const;

/** Source: Okta, «Multifactor authentication», table of authenticators. */
const traits: Record<AuthenticatorKey, AuthenticatorTraits> = {
  okta_email: {
    ...base,
    type: 'email',
    name: 'Email',
    factorClass: 'possession',
    methods: ['email'],
  },
  google_otp: {
    ...base,
    type: 'app',
    name: 'Google Authenticator',
    factorClass: 'possession',
    methods: ['otp'],
    isDeviceBound: true,
  },
  okta_verify: {
    ...base,
    type: 'app',
    name: 'Okta Verify',
    factorClass: 'possession',
    methods: ['push', 'totp', 'signed_nonce'],
    isDeviceBound: true,
    isUsable: false,
  },
  okta_password: {
    ...base,
    type: 'password',
    name: 'Password',
    factorClass: 'knowledge',
    methods: ['password'],
  },
  phone_number: {
    ...base,
    type: 'phone',
    name: 'Phone',
    factorClass: 'possession',
    methods: ['sms', 'voice'],
    isUsable: false,
  },
  webauthn: {
    ...base,
    type: 'security_key',
    name: 'Security Key or Biometric',
    factorClass: 'possession',
    methods: ['webauthn'],
    isDeviceBound: true,
    isPhishingResistant: true,
  },
  security_question: {
    ...base,
    type: 'security_question',
    name: 'Security Question',
    factorClass: 'knowledge',
    methods: ['security_question'],
  },
};

export const traitsOf = (key: AuthenticatorKey): AuthenticatorTraits => traits[key];

export interface AuthenticatorMethod {
  readonly type: string;
  status: 'ACTIVE' | 'INACTIVE';
  settings: Readonly<Record<string, unknown>> | undefined;
}

export interface AuthenticatorSettings {
  readonly allowedFor?: AllowedFor | undefined;
  /** Of codes and links sent by e-mail. */
  readonly tokenLifetimeInMinutes?: number | undefined;
  readonly [other: string]: unknown;
}

export interface Authenticator {
  readonly id: string;
  readonly key: AuthenticatorKey;
  name: string;
  status: 'ACTIVE' | 'INACTIVE';
  readonly created: string;
  lastUpdated: string;
  settings: AuthenticatorSettings | undefined;
  readonly methods: readonly AuthenticatorMethod[];
}

/** What an administrator decides about an authenticator. */
export interface AuthenticatorDraft {
  readonly key: string;
  readonly name: string;
  readonly settings?: AuthenticatorSettings | undefined;
}

/** What the authenticators ask of the rest of the org. */
export interface AuthenticatorsEnvironment {
  readonly clock: Clock;
  readonly log: Pick<SystemLog, 'record'>;
  /** Names of the enrolment policies that let users enrol an authenticator. */
  enrollmentPoliciesWith(key: AuthenticatorKey): readonly string[];
  /** Called once an authenticator is active. */
  activated(key: AuthenticatorKey): void;
  /** Called once it is not any more. */
  deactivated(key: AuthenticatorKey): void;
}

const initialSettings: Partial<Record<AuthenticatorKey, AuthenticatorSettings>> = {
  okta_email: { allowedFor: 'recovery', tokenLifetimeInMinutes: 5 },
  okta_verify: {
    compliance: { fips: 'OPTIONAL' },
    channelBinding: { style: 'NUMBER_CHALLENGE', required: 'NEVER' },
    userVerification: 'PREFERRED',
    userVerificationMethods: ['BIOMETRICS', 'PIN'],
    appInstanceId: '',
  },
  phone_number: { allowedFor: 'recovery' },
  security_question: { allowedFor: 'recovery' },
};

const initiallyActive: readonly AuthenticatorKey[] = [
  'okta_email',
  'google_otp',
  'okta_password',
  'security_question',
];

/** Security > Authenticators. Every org lists each of them, active or not. */
export class Authenticators extends Collection<Authenticator> {
  readonly #environment: AuthenticatorsEnvironment;

  constructor(environment: AuthenticatorsEnvironment) {
    super('Authenticator');
    this.#environment = environment;
    const now = environment.clock.timestamp();
    for (const key of authenticatorKeys)
      this.add({
        id: newId('aut'),
        key,
        name: traits[key].name,
        status: initiallyActive.includes(key) ? 'ACTIVE' : 'INACTIVE',
        created: now,
        lastUpdated: now,
        settings: initialSettings[key],
        methods: traits[key].methods.map((type) => ({
          type,
          status: 'ACTIVE',
          settings: undefined,
        })),
      });
  }

  active(): Authenticator[] {
    return this.all().filter(({ status }) => status === 'ACTIVE');
  }

  /** @throws NotFoundRefusal for a key that the org does not know */
  withKey(key: AuthenticatorKey): Authenticator {
    const found = this.all().find((one) => one.key === key);
    if (!found) throw new NotFoundRefusal(key, 'Authenticator');
    return found;
  }

  isActive(key: AuthenticatorKey): boolean {
    return this.withKey(key).status === 'ACTIVE';
  }

  /** Whether users may sign in with it, or recover their account. */
  isAllowedFor(key: AuthenticatorKey, use: 'sso' | 'recovery'): boolean {
    const { status, settings } = this.withKey(key);
    const allowed = settings?.allowedFor ?? 'any';
    return status === 'ACTIVE' && traits[key].isUsable && (allowed === 'any' || allowed === use);
  }

  /**
   * Sets up an authenticator. Every org has one of each kind, so this takes one that is inactive.
   *
   * @throws ConflictRefusal where it is active
   * @throws InvalidRefusal for a kind that the org does not have
   */
  create(draft: AuthenticatorDraft, activate: boolean): Authenticator {
    const known = this.all().find(({ key }) => key === draft.key);
    if (!known)
      throw new InvalidRefusal('key', [
        `key: The authenticator '${draft.key}' is not available in this organization.`,
      ]);
    if (known.status === 'ACTIVE')
      throw new ConflictRefusal(
        'E0000157',
        `Another authenticator with key: ${known.key} is already active.`,
      );
    this.update(known.id, draft);
    return activate ? this.setStatus(known.id, 'ACTIVE') : known;
  }

  /**
   * Replaces name and settings.
   *
   * @throws InvalidRefusal where the key is another one, or settings are not valid
   */
  update(id: string, draft: AuthenticatorDraft): Authenticator {
    const authenticator = this.get(id);
    if (draft.key !== authenticator.key)
      throw new InvalidRefusal('key', ["key: 'key' cannot be changed."]);
    this.#requireMeans(authenticator.key);
    if (draft.name.trim() === '')
      throw new InvalidRefusal('name', ["name: The field can't be left blank."]);
    const lifetime = draft.settings?.tokenLifetimeInMinutes;
    if (lifetime !== undefined && !(lifetime >= 1 && lifetime <= 1440))
      throw new InvalidRefusal('settings.tokenLifetimeInMinutes', [
        'tokenLifetimeInMinutes: The value must be between 1 and 1440.',
      ]);
    Object.assign(authenticator, {
      name: draft.name,
      ...(authenticator.settings && {
        settings: { ...authenticator.settings, ...draft.settings },
      }),
      lastUpdated: this.#environment.clock.timestamp(),
    });
    this.#record('update', 'Update authenticator', authenticator);
    return authenticator;
  }

  /** @throws ForbiddenRefusal to deactivate one that a policy lets users enrol */
  setStatus(id: string, status: Authenticator['status']): Authenticator {
    const authenticator = this.get(id);
    if (authenticator.status === status) return authenticator;
    const { key } = authenticator;
    if (status === 'ACTIVE') this.#requireMeans(key);
    else {
      const policies = this.#environment.enrollmentPoliciesWith(key);
      if (key === 'okta_password' || policies.length > 0) throw inUse(policies);
    }
    Object.assign(authenticator, { status, lastUpdated: this.#environment.clock.timestamp() });
    if (status === 'ACTIVE') {
      this.#environment.activated(key);
      this.#record('activate', 'Activate authenticator', authenticator);
    } else {
      this.#environment.deactivated(key);
      this.#record('deactivate', 'Deactivate authenticator', authenticator);
    }
    return authenticator;
  }

  /** @throws NotFoundRefusal where the authenticator has no such method */
  methodOf(id: string, type: string): AuthenticatorMethod {
    const method = this.get(id).methods.find((one) => one.type === type);
    if (!method) throw new NotFoundRefusal(type, 'AuthenticatorMethod');
    return method;
  }

  /** @throws ForbiddenRefusal to deactivate the only active method of an active authenticator */
  setMethodStatus(id: string, type: string, status: AuthenticatorMethod['status']): void {
    const method = this.methodOf(id, type);
    const { key, methods, status: own } = this.get(id);
    const isLast = !methods.some((other) => other !== method && other.status === 'ACTIVE');
    if (status === 'INACTIVE' && own === 'ACTIVE' && isLast)
      throw inUse(this.#environment.enrollmentPoliciesWith(key));
    method.status = status;
  }

  setMethodSettings(id: string, type: string, settings: AuthenticatorMethod['settings']): void {
    this.methodOf(id, type).settings = settings;
  }

  /** Tells the System Log. */
  #record(step: string, displayMessage: string, { id, key, name }: Authenticator): void {
    this.#environment.log.record({
      eventType: `security.authenticator.lifecycle.${step}`,
      displayMessage,
      targets: [{ id, type: 'Authenticator', alternateId: key, displayName: name }],
    });
  }

  /** A phone needs somebody to call and write to it. */
  #requireMeans(key: AuthenticatorKey): void {
    if (key === 'phone_number')
      throw new UnpreparedRefusal(
        'E0000226',
        'You must have an active telephony inline hook to activate and use the Phone authenticator.',
      );
  }
}

const inUse = (policies: readonly string[]): ForbiddenRefusal =>
  new ForbiddenRefusal(
    'E0000148',
    'Cannot modify/disable this authenticator because it is enabled in one or more policies. To continue, disable the authenticator in these policies.',
    policies.length > 0 ? [`Authenticator Enrollment Policies: ${policies.join(', ')}`] : [],
  );
