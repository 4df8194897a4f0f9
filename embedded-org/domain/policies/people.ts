import { InvalidRefusal } from '../refusal.ts';
import type { Conditions } from './policy.ts';

/** Who is there to be named by conditions. */
export interface Directory {
  readonly isGroup: (id: string) => boolean;
  readonly isUser: (id: string) => boolean;
}

/**
 * @param before conditions that may name people who are gone since
 * @throws InvalidRefusal for users and groups that the org does not have
 */
export const requireKnownPeople = (
  { isGroup, isUser }: Directory,
  conditions: Conditions | null | undefined,
  before?: Conditions | null,
): void => {
  const { users, groups } = conditions?.people ?? {};
  for (const [kind, selection, isKnown] of [
    ['users', users, isUser],
    ['groups', groups, isGroup],
  ] as const)
    for (const list of ['include', 'exclude'] as const) {
      const known = before?.people?.[kind]?.[list] ?? [];
      const unknown = (selection?.[list] ?? []).filter((id) => !known.includes(id) && !isKnown(id));
      if (unknown.length > 0)
        throw new InvalidRefusal(
          `conditions.people.${kind}.${list}`,
          unknown.map((id) => `${list}: The ${kind.slice(0, -1)} '${id}' does not exist.`),
        );
    }
};
