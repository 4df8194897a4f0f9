import type { Conditions, NetworkCondition, PeopleCondition } from './policy.ts';

/** A user as conditions see one. */
export interface Person {
  readonly id: string;
  readonly groupIds: ReadonlySet<string>;
}

/**
 * Whether conditions hold for a sign-in. The org knows no network zones, no registered devices and
 * no risk: a sign-in comes from outside every zone, from an unknown device, at low risk. What it
 * cannot judge at all (an expression, a platform) is as if it were not there.
 *
 * @param person who signs in; unknown before the username is
 */
export const conditionsHold = (
  conditions: Conditions | null,
  person: Person | undefined,
  everyoneId: string,
): boolean =>
  includesPerson(conditions?.people, person, everyoneId) &&
  includesNetwork(conditions?.network) &&
  isValueOf(conditions?.['riskScore'], 'level', ['ANY', 'LOW']) &&
  isValueOf(conditions?.['authContext'], 'authType', ['ANY']) &&
  isValueOf(conditions?.['identityProvider'], 'provider', ['ANY', 'OKTA']) &&
  isValueOf(conditions?.['device'], 'registered', [false]) &&
  isValueOf(conditions?.['device'], 'managed', [false]);

const includesPerson = (
  people: PeopleCondition | undefined,
  person: Person | undefined,
  everyoneId: string,
): boolean => {
  const users = people?.users?.include ?? [];
  const groups = people?.groups?.include ?? [];
  if (!person) return users.length === 0 && (groups.length === 0 || groups.includes(everyoneId));
  if (people?.users?.exclude?.includes(person.id)) return false;
  if (people?.groups?.exclude?.some((id) => person.groupIds.has(id))) return false;
  if (users.length === 0 && groups.length === 0) return true;
  return users.includes(person.id) || groups.some((id) => person.groupIds.has(id));
};

const includesNetwork = (network: NetworkCondition | undefined): boolean =>
  network?.connection !== 'ZONE' || (network.include ?? []).length === 0;

/** Whether a condition, where there is one, has one of the values that hold for every sign-in. */
const isValueOf = (condition: unknown, key: string, values: readonly unknown[]): boolean => {
  if (typeof condition !== 'object' || condition === null) return true;
  const value: unknown = (condition as Record<string, unknown>)[key];
  return value === undefined || value === null || values.includes(value);
};
