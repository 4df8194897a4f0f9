import type { AuthenticatorKey } from '../authenticators.ts';
import { traitsOf } from '../authenticators.ts';

interface MethodReference {
  readonly key: string;
  readonly method?: string | undefined;
}

/** What one factor has to be. Names of types and methods are compared without regard to case. */
export interface FactorConstraint {
  readonly types?: readonly string[] | undefined;
  readonly methods?: readonly string[] | undefined;
  readonly authenticationMethods?: readonly MethodReference[] | undefined;
  readonly excludedAuthenticationMethods?: readonly MethodReference[] | undefined;
  readonly required?: boolean | undefined;
  /** ISO 8601 duration; goes before that of the whole rule. */
  readonly reauthenticateIn?: string | undefined;
  readonly deviceBound?: string | undefined;
  readonly hardwareProtection?: string | undefined;
  readonly phishingResistant?: string | undefined;
  readonly userPresence?: string | undefined;
  readonly userVerification?: string | undefined;
  readonly [other: string]: unknown;
}

/** One way to satisfy a rule: all parts of it have to be. */
export interface AssuranceConstraint {
  readonly knowledge?: FactorConstraint | undefined;
  readonly possession?: FactorConstraint | undefined;
  readonly [other: string]: unknown;
}

/** How many factors are asked for, and which ones count. */
export interface Assurance {
  readonly factorMode: '1FA' | '2FA';
  /** One of them has to be satisfied; without any, every factor counts. */
  readonly constraints: readonly AssuranceConstraint[];
}

/** What is still asked for. */
export type StillAsked =
  | { readonly kind: 'satisfied' }
  /** Each of them leads on; the user chooses. */
  | { readonly kind: 'one-of'; readonly keys: readonly AuthenticatorKey[] }
  /** Nothing the user has can lead there. */
  | { readonly kind: 'unsatisfiable' };

/** Whether proved authenticators are enough. */
export const isAssured = (
  { factorMode, constraints }: Assurance,
  proved: readonly AuthenticatorKey[],
): boolean => {
  const classes = new Set(proved.map((key) => traitsOf(key).factorClass));
  if (classes.size < (factorMode === '2FA' ? 2 : 1)) return false;
  return (
    constraints.length === 0 || constraints.some((constraint) => isSatisfied(constraint, proved))
  );
};

/**
 * Which authenticator leads on from those proved: one of a shortest way to the assurance. Two
 * factors are of different classes.
 *
 * @param usable what the user has enrolled and the org lets be used to sign in
 */
export const stillAsked = (
  assurance: Assurance,
  proved: readonly AuthenticatorKey[],
  usable: readonly AuthenticatorKey[],
): StillAsked => {
  if (isAssured(assurance, proved)) return { kind: 'satisfied' };
  const rest = usable.filter((key) => !proved.includes(key));
  const one = rest.filter((key) => isAssured(assurance, [...proved, key]));
  if (one.length > 0) return { kind: 'one-of', keys: one };
  const two = rest.filter((key) =>
    rest.some((other) => other !== key && isAssured(assurance, [...proved, key, other])),
  );
  return two.length > 0 ? { kind: 'one-of', keys: two } : { kind: 'unsatisfiable' };
};

const isSatisfied = (
  { knowledge, possession }: AssuranceConstraint,
  proved: readonly AuthenticatorKey[],
): boolean =>
  isFactorSatisfied(knowledge, 'knowledge', proved) &&
  isFactorSatisfied(possession, 'possession', proved);

/** A factor that is not required only has to be right where it is shown. */
const isFactorSatisfied = (
  constraint: FactorConstraint | undefined,
  factorClass: 'knowledge' | 'possession',
  proved: readonly AuthenticatorKey[],
): boolean => {
  if (!constraint) return true;
  const shown = proved.filter((key) => traitsOf(key).factorClass === factorClass);
  if (shown.length === 0) return constraint.required === false;
  return shown.some((key) => isAllowed(constraint, key));
};

const isAllowed = (constraint: FactorConstraint, key: AuthenticatorKey): boolean => {
  const { type, methods, isDeviceBound, isPhishingResistant } = traitsOf(key);
  const named = (list: readonly string[] | undefined, ...names: readonly string[]): boolean =>
    !list || list.length === 0 || list.some((one) => names.includes(one.toLowerCase()));
  const refers = (references: FactorConstraint['authenticationMethods']): boolean =>
    (references ?? []).some(
      (one) =>
        one.key === key && (one.method === undefined || methods.includes(one.method.toLowerCase())),
    );
  return (
    named(constraint.types, type) &&
    named(constraint.methods, ...methods) &&
    ((constraint.authenticationMethods ?? []).length === 0 ||
      refers(constraint.authenticationMethods)) &&
    !refers(constraint.excludedAuthenticationMethods) &&
    (constraint.deviceBound !== 'REQUIRED' || isDeviceBound) &&
    (constraint.phishingResistant !== 'REQUIRED' || isPhishingResistant) &&
    constraint.hardwareProtection !== 'REQUIRED' &&
    constraint.userVerification !== 'REQUIRED'
  );
};
