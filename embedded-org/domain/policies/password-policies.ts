import type { Conditions, Given, PolicySubject, Status } from './policy.ts';
import type { PoliciesEnvironment } from './policy-list.ts';
import { PolicyList } from './policy-list.ts';

export interface PasswordComplexity {
  readonly minLength: number;
  readonly minLowerCase: number;
  readonly minUpperCase: number;
  readonly minNumber: number;
  readonly minSymbol: number;
  readonly excludeUsername: boolean;
  readonly dictionary: { readonly common: { readonly exclude: boolean } };
  /** Of the user profile: `firstName`, `lastName`. */
  readonly excludeAttributes: readonly string[];
  readonly [other: string]: unknown;
}

export interface PasswordLockout {
  /** 0 is unlimited. */
  readonly maxAttempts: number;
  /** Minutes; 0 is until an administrator or the user unlocks. */
  readonly autoUnlockMinutes: number;
  readonly userLockoutNotificationChannels: readonly string[];
  /** Whether the sign-in says that the account is locked. */
  readonly showLockoutFailures: boolean;
  readonly [other: string]: unknown;
}

export interface PasswordSettings {
  readonly password: {
    readonly complexity: PasswordComplexity;
    readonly age: {
      /** 0 is unlimited. */
      readonly maxAgeDays: number;
      readonly expireWarnDays: number;
      readonly minAgeMinutes: number;
      /** How many former passwords cannot be used again. */
      readonly historyCount: number;
      readonly [other: string]: unknown;
    };
    readonly lockout: PasswordLockout;
    readonly [other: string]: unknown;
  };
  readonly recovery: {
    readonly factors: {
      readonly recovery_question: {
        readonly status: Status;
        readonly properties: { readonly complexity: { readonly minLength: number } };
      };
      readonly okta_email: {
        readonly status: Status;
        readonly properties: { readonly recoveryToken: { readonly tokenLifetimeMinutes: number } };
      };
      readonly okta_sms: { readonly status: Status };
      readonly okta_call: { readonly status: Status };
      readonly [other: string]: unknown;
    };
    readonly [other: string]: unknown;
  };
  readonly delegation: { readonly options: { readonly skipUnlock: boolean } };
  readonly [other: string]: unknown;
}

interface Access {
  readonly access: 'ALLOW' | 'DENY';
  readonly [other: string]: unknown;
}

export interface PasswordActions {
  readonly passwordChange: Access;
  readonly selfServicePasswordReset: Access & {
    readonly requirement: {
      readonly primary: {
        /** `email`, `otp`, `sms`, `voice`, `push`. */
        readonly methods: readonly string[];
        readonly [other: string]: unknown;
      };
      readonly stepUp: {
        readonly required: boolean;
        readonly methods?: readonly string[] | undefined;
      };
      readonly [other: string]: unknown;
    };
  };
  readonly selfServiceUnlock: Access;
}

/** What holds for a user's password. */
export interface PasswordRules {
  readonly complexity: PasswordComplexity;
  readonly age: PasswordSettings['password']['age'];
  readonly lockout: PasswordLockout;
  readonly mayChange: boolean;
  readonly mayReset: boolean;
  readonly mayUnlock: boolean;
  /** Methods a reset or an unlock begins with, `email` among them by default. */
  readonly recoveryMethods: readonly string[];
  /** What is asked for besides; `any` is whatever the user signs in with. */
  readonly recoveryStepUp: 'none' | 'any' | 'security_question';
  readonly recoveryTokenLifetimeMinutes: number;
}

const settingsDefaults: PasswordSettings = {
  password: {
    complexity: {
      minLength: 8,
      minLowerCase: 1,
      minUpperCase: 1,
      minNumber: 1,
      minSymbol: 0,
      excludeUsername: true,
      dictionary: { common: { exclude: false } },
      excludeAttributes: [],
    },
    age: { maxAgeDays: 0, expireWarnDays: 0, minAgeMinutes: 0, historyCount: 4 },
    lockout: {
      maxAttempts: 10,
      autoUnlockMinutes: 0,
      userLockoutNotificationChannels: [],
      showLockoutFailures: false,
    },
  },
  recovery: {
    factors: {
      recovery_question: {
        status: 'INACTIVE',
        properties: { complexity: { minLength: 4 } },
      },
      okta_email: {
        status: 'ACTIVE',
        properties: { recoveryToken: { tokenLifetimeMinutes: 60 } },
      },
      okta_sms: { status: 'INACTIVE' },
      okta_call: { status: 'INACTIVE' },
    },
  },
  delegation: { options: { skipUnlock: false } },
};

const actionDefaults: PasswordActions = {
  passwordChange: { access: 'ALLOW' },
  selfServicePasswordReset: {
    access: 'ALLOW',
    requirement: { primary: { methods: ['email'] }, stepUp: { required: false } },
  },
  selfServiceUnlock: { access: 'DENY' },
};

/** Password policies. Source: Okta, «Password policies»; Policy API, `PASSWORD`. */
export class PasswordPolicies extends PolicyList<PasswordActions, PasswordSettings> {
  constructor(environment: PoliciesEnvironment) {
    super(
      { type: 'PASSWORD', ruleType: 'PASSWORD', idPrefix: '00p', takesRules: true },
      environment,
    );
    this.createPreset(
      {
        name: 'Default Policy',
        description: 'The default policy applies in all situations if no other policy applies.',
      },
      { name: 'Default Rule', actions: {} },
      { system: true },
    );
  }

  evaluate(user: PolicySubject | undefined): PasswordRules {
    const decision = this.decide(user);
    const { password, recovery } = decision?.policy.settings ?? settingsDefaults;
    const actions = decision?.rule.actions;
    const { requirement } = (actions ?? actionDefaults).selfServicePasswordReset;
    const { stepUp } = requirement;
    return {
      ...password,
      mayChange: actions?.passwordChange.access === 'ALLOW',
      mayReset: actions?.selfServicePasswordReset.access === 'ALLOW',
      mayUnlock: actions?.selfServiceUnlock.access === 'ALLOW',
      recoveryMethods: requirement.primary.methods,
      recoveryStepUp: !stepUp.required
        ? 'none'
        : stepUp.methods?.includes('security_question')
          ? 'security_question'
          : 'any',
      recoveryTokenLifetimeMinutes:
        recovery.factors.okta_email.properties.recoveryToken.tokenLifetimeMinutes,
    };
  }

  protected override completePolicyConditions(given: Conditions | null | undefined): Conditions {
    return {
      authProvider: { provider: 'OKTA' },
      ...(given ?? { people: { groups: { include: [this.environment.everyoneId()] } } }),
    };
  }

  protected completeSettings(given: Partial<PasswordSettings> | undefined): PasswordSettings {
    return filled(settingsDefaults, given);
  }

  protected completeActions(given: Given<PasswordActions> | undefined): PasswordActions {
    return filled(actionDefaults, given);
  }

  protected completeConditions(given: Conditions | null | undefined): Conditions {
    return {
      ...given,
      people: { ...given?.people, users: { exclude: [], ...given?.people?.users } },
      network: given?.network ?? { connection: 'ANYWHERE' },
    };
  }
}

/** What was given, and the defaults for what was not, at every depth. */
const filled = <T extends object>(defaults: T, given: unknown): T => {
  if (!isObject(given)) return defaults;
  const own = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  const deep = own.map(([key, value]): [string, unknown] => {
    const preset: unknown = Reflect.get(defaults, key);
    return [key, isObject(preset) ? filled(preset, value) : value];
  });
  return { ...defaults, ...Object.fromEntries(deep) };
};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
