import { InvalidRefusal } from '../refusal.ts';
import type { Conditions, Given, PolicySubject } from './policy.ts';
import type { PoliciesEnvironment, PolicyDecision } from './policy-list.ts';
import { PolicyList } from './policy-list.ts';

/** `PASSWORD_IDP`: a session begins with a password. Otherwise the app's policy decides. */
export type PrimaryFactor = 'PASSWORD_IDP' | 'PASSWORD_IDP_ANY_FACTOR';

export interface SessionLimits {
  readonly usePersistentCookie: boolean;
  readonly maxSessionIdleMinutes: number;
  /** 0 is unlimited. */
  readonly maxSessionLifetimeMinutes: number;
}

export interface SignOnAction {
  readonly access: 'ALLOW' | 'DENY';
  /** Whether a session takes two factors, whatever the app asks. */
  readonly requireFactor: boolean;
  readonly factorPromptMode?: 'ALWAYS' | 'DEVICE' | 'SESSION' | undefined;
  /** Minutes. */
  readonly factorLifetime?: number | undefined;
  readonly primaryFactor: PrimaryFactor;
  readonly rememberDeviceByDefault: boolean;
  readonly session: SessionLimits;
  readonly [other: string]: unknown;
}

export interface GlobalSessionActions {
  readonly signon: SignOnAction;
}

/** What the org asks of everybody who begins a session, and how long the session lasts. */
export type GlobalSession = SignOnAction & Partial<PolicyDecision<GlobalSessionActions, undefined>>;

const sessionDefaults: SessionLimits = {
  usePersistentCookie: false,
  maxSessionIdleMinutes: 120,
  maxSessionLifetimeMinutes: 0,
};

const actionDefaults: SignOnAction = {
  access: 'ALLOW',
  requireFactor: false,
  primaryFactor: 'PASSWORD_IDP_ANY_FACTOR',
  rememberDeviceByDefault: false,
  session: sessionDefaults,
};

/** Global session policies. Source: Okta, «Global session policies»; Policy API, `OKTA_SIGN_ON`. */
export class GlobalSessionPolicies extends PolicyList<GlobalSessionActions, undefined> {
  constructor(environment: PoliciesEnvironment) {
    super(
      { type: 'OKTA_SIGN_ON', ruleType: 'SIGN_ON', idPrefix: '00p', takesRules: true },
      environment,
    );
    this.createPreset(
      {
        name: 'Default Policy',
        description: 'The default policy applies in all situations if no other policy applies.',
      },
      {
        name: 'Default Rule',
        actions: {
          signon: {
            ...actionDefaults,
            // The password is asked for beside the username. Twelve hours: the console's preset.
            primaryFactor: 'PASSWORD_IDP',
            session: { ...sessionDefaults, maxSessionLifetimeMinutes: 720 },
          },
        },
      },
      { system: true },
    );
  }

  /** @param user unknown before the username is; then what holds for everybody */
  evaluate(user: PolicySubject | undefined): GlobalSession {
    const decision = this.decide(user);
    if (!decision) return { ...actionDefaults, access: 'DENY' };
    return { ...decision.rule.actions.signon, ...decision };
  }

  protected completeSettings(): undefined {
    return undefined;
  }

  protected completeActions(given: Given<GlobalSessionActions> | undefined): GlobalSessionActions {
    const signon: SignOnAction = {
      ...actionDefaults,
      ...given?.signon,
      session: { ...sessionDefaults, ...given?.signon?.session },
    };
    if (signon.requireFactor && signon.factorPromptMode === undefined)
      throw new InvalidRefusal('actions.signon.factorPromptMode', [
        "factorPromptMode: 'factorPromptMode' is required when 'requireFactor' is true.",
      ]);
    const { maxSessionIdleMinutes: idle, maxSessionLifetimeMinutes: lifetime } = signon.session;
    if (lifetime > 0 && idle > lifetime)
      throw new InvalidRefusal('actions.signon.session.maxSessionIdleMinutes', [
        'maxSessionIdleMinutes: The idle time must not be greater than the session lifetime.',
      ]);
    return { signon };
  }

  protected completeConditions(given: Conditions | null | undefined): Conditions {
    return {
      ...given,
      people: { ...given?.people, users: { exclude: [], ...given?.people?.users } },
      network: given?.network ?? { connection: 'ANYWHERE' },
      authContext: given?.['authContext'] ?? { authType: 'ANY' },
      identityProvider: given?.['identityProvider'] ?? { provider: 'ANY' },
    };
  }
}
