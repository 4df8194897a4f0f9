import { InvalidRefusal } from '../refusal.ts';
import type { Assurance, AssuranceConstraint, FactorConstraint } from './assurance.ts';
import type {
  Conditions,
  Given,
  Policy,
  PolicyDraft,
  PolicyOrigin,
  PolicySubject,
} from './policy.ts';
import type { PoliciesEnvironment, PolicyDecision } from './policy-list.ts';
import { PolicyList } from './policy-list.ts';

export interface VerificationMethod {
  readonly type: 'ASSURANCE' | 'AUTH_METHOD_CHAIN' | 'ID_PROOFING';
  readonly factorMode?: '1FA' | '2FA' | undefined;
  /** ISO 8601 duration since the last sign-in; `PT0S` is every time, `PT43800H` almost never. */
  readonly reauthenticateIn?: string | undefined;
  readonly inactivityPeriod?: string | undefined;
  /** One of them has to be satisfied; without any, every factor counts. */
  readonly constraints?: readonly AssuranceConstraint[] | undefined;
  /** Of `AUTH_METHOD_CHAIN`: each is a sequence of steps. */
  readonly chains?: readonly { readonly next?: readonly unknown[] | undefined }[] | undefined;
  readonly [other: string]: unknown;
}

export interface AppSignOnAction {
  readonly access: 'ALLOW' | 'DENY';
  readonly verificationMethod: VerificationMethod;
  readonly [other: string]: unknown;
}

export interface AppSignInActions {
  readonly appSignOn: AppSignOnAction;
}

export type AppSignInPolicy = Policy<AppSignInActions, undefined>;

/** How a user has to authenticate for an application. */
export interface AppSignIn extends Assurance {
  readonly access: 'ALLOW' | 'DENY';
  /** Milliseconds after which a factor has to be proved anew; 0 is every time. */
  readonly reauthenticateIn: number;
  /** Whether the user may be asked, after sign-in, to stay signed in. */
  readonly asksToStaySignedIn: boolean;
  readonly decision: PolicyDecision<AppSignInActions, undefined> | undefined;
}

const catchAllMethod: VerificationMethod = {
  type: 'ASSURANCE',
  factorMode: '2FA',
  reauthenticateIn: 'PT12H',
  constraints: [{ knowledge: { required: true, types: ['password'], reauthenticateIn: 'PT12H' } }],
};

const allowing = (
  factorMode: '1FA' | '2FA',
  constraints: readonly AssuranceConstraint[] = [],
): AppSignInActions => ({
  appSignOn: {
    access: 'ALLOW',
    verificationMethod: { type: 'ASSURANCE', factorMode, reauthenticateIn: 'PT12H', constraints },
  },
});

interface Preset extends PolicyDraft<undefined> {
  readonly actions: AppSignInActions;
  readonly origin?: PolicyOrigin;
}

/** Real orgs have more of them. Which one new applications get differs. */
const presets: readonly Preset[] = [
  {
    name: 'Okta Admin Console',
    actions: allowing('2FA'),
    origin: { reservedFor: 'Okta Admin Console' },
  },
  {
    name: 'Password only',
    description: 'Require only a password. Suggested for low risk or consumer-facing applications.',
    actions: allowing('1FA', [{ knowledge: { types: ['password'], required: true } }]),
    origin: { system: true },
  },
  {
    name: 'Any two factors',
    description: 'Require two factors to access.',
    actions: allowing('2FA'),
  },
  {
    name: 'One factor access',
    description:
      'Allow access with any one factor. Suggested for low risk or consumer-facing applications.',
    actions: allowing('1FA'),
  },
];

/**
 * App sign-in policies: how many factors, and which, the users of an application must show. Source:
 * Okta, «App sign-in policies»; Policy API, `ACCESS_POLICY`.
 */
export class AppSignInPolicies extends PolicyList<AppSignInActions, undefined> {
  constructor(environment: PoliciesEnvironment) {
    super(
      { type: 'ACCESS_POLICY', ruleType: 'ACCESS_POLICY', idPrefix: 'rst', takesRules: true },
      environment,
    );
    for (const { origin = {}, actions, ...draft } of presets)
      this.createPreset(draft, { name: 'Catch-all Rule', actions }, origin);
  }

  /** What the Admin Console demands. */
  get adminConsole(): AppSignInPolicy {
    const policy = this.all().find(({ reservedFor }) => reservedFor !== undefined);
    if (!policy) throw new TypeError('The Admin Console has no policy.');
    return policy;
  }

  /** What a new application gets. */
  get preset(): AppSignInPolicy {
    return this.systemPolicy();
  }

  /** What the policy of an application asks of a user; of anybody, while the user is unknown. */
  evaluate(policyId: string, user: PolicySubject | undefined): AppSignIn {
    const policy = this.get(policyId);
    const rule = policy.status === 'ACTIVE' ? this.firstRule(policyId, user) : undefined;
    const action = rule?.actions.appSignOn;
    const method = action?.verificationMethod;
    return {
      access: action?.access ?? 'DENY',
      factorMode: method ? factorModeOf(method) : '1FA',
      constraints: method?.constraints ?? [],
      reauthenticateIn: method ? reauthenticationOf(method) : 0,
      asksToStaySignedIn: postAuthOf(action) === 'ALLOWED',
      decision: rule && { policy, rule },
    };
  }

  protected override catchAll(): AppSignInActions {
    return { appSignOn: { access: 'ALLOW', verificationMethod: catchAllMethod } };
  }

  protected completeSettings(): undefined {
    return undefined;
  }

  protected completeActions(given: Given<AppSignInActions> | undefined): AppSignInActions {
    const appSignOn = given?.appSignOn;
    const method = appSignOn?.verificationMethod ?? catchAllMethod;
    for (const duration of durationsOf(method))
      if (Number.isNaN(millisecondsOf(duration)))
        throw new InvalidRefusal('actions.appSignOn.verificationMethod.reauthenticateIn', [
          `reauthenticateIn: '${duration}' is not an ISO 8601 duration.`,
        ]);
    return {
      appSignOn: {
        ...appSignOn,
        access: appSignOn?.access ?? 'ALLOW',
        verificationMethod: {
          ...method,
          ...(method.type === 'ASSURANCE' && {
            factorMode: method.factorMode ?? '2FA',
            reauthenticateIn: method.reauthenticateIn ?? 'PT12H',
            constraints: (method.constraints ?? []).map(withRequired),
          }),
        },
      },
    };
  }

  protected completeConditions(given: Conditions | null | undefined): Conditions | null {
    if (!given) return { network: { connection: 'ANYWHERE' }, riskScore: { level: 'ANY' } };
    return { ...given, network: given.network ?? { connection: 'ANYWHERE' } };
  }
}

/** `required` is always given back; by default it is true, unless methods are excluded. */
const withRequired = (constraint: AssuranceConstraint): AssuranceConstraint => ({
  ...constraint,
  ...(constraint.knowledge && { knowledge: completed(constraint.knowledge) }),
  ...(constraint.possession && { possession: completed(constraint.possession) }),
});

const completed = (factor: FactorConstraint): FactorConstraint => ({
  ...factor,
  required: factor.required ?? (factor.excludedAuthenticationMethods ?? []).length === 0,
});

const postAuthOf = (action: AppSignOnAction | undefined): unknown => {
  const stay = action?.['keepMeSignedIn'];
  return typeof stay === 'object' && stay !== null ? Reflect.get(stay, 'postAuth') : undefined;
};

const durationsOf = ({ reauthenticateIn, constraints }: VerificationMethod): string[] =>
  [
    reauthenticateIn,
    ...(constraints ?? []).flatMap(({ knowledge, possession }) => [
      knowledge?.reauthenticateIn,
      possession?.reauthenticateIn,
    ]),
  ].filter((duration) => duration !== undefined);

/** Of a chain of methods only its length is looked at, not which methods it names. */
const factorModeOf = ({ factorMode, chains }: VerificationMethod): '1FA' | '2FA' => {
  if (factorMode) return factorMode;
  return chains?.some(({ next }) => next !== undefined && next.length > 0) ? '2FA' : '1FA';
};

/**
 * Milliseconds. A constraint's own interval goes before the rule's; of several ways to satisfy a
 * rule the one that lasts longest counts.
 */
const reauthenticationOf = ({ reauthenticateIn, constraints }: VerificationMethod): number => {
  const ofRule = millisecondsOf(reauthenticateIn ?? 'PT43800H');
  const intervals = (constraints ?? []).map(({ knowledge, possession }) =>
    Math.min(
      ...[knowledge, possession]
        .filter((factor) => factor !== undefined)
        .map((factor) => millisecondsOf(factor.reauthenticateIn ?? '') || ofRule),
    ),
  );
  return intervals.length > 0 ? Math.max(...intervals) : ofRule;
};

/** @returns not a number for what is no ISO 8601 duration of days, hours, minutes and seconds */
export const millisecondsOf = (duration: string): number => {
  const [, days, hours, minutes, seconds] =
    /^P(?=\d|T\d)(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration) ?? [];
  if (![days, hours, minutes, seconds].some((part) => part !== undefined)) return NaN;
  const [d = 0, h = 0, m = 0, s = 0] = [days, hours, minutes, seconds].map((part) =>
    Number(part ?? 0),
  );
  return (((d * 24 + h) * 60 + m) * 60 + s) * 1000;
};
