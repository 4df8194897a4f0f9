import type { Json } from '../state/persistent.ts';
import type { Clock } from './clock.ts';
import { Collection } from './collection.ts';
import { newId } from './ids.ts';
import { ForbiddenRefusal, InvalidRefusal } from './refusal.ts';

export interface Group {
  readonly id: string;
  readonly type: 'OKTA_GROUP' | 'BUILT_IN';
  name: string;
  description: string | null;
  readonly created: string;
  lastUpdated: string;
  lastMembershipUpdated: string;
  readonly members: Set<string>;
}

/** The groups of the org. `Everyone` is built in and holds every user without being told. */
export class Groups extends Collection<Group> {
  readonly #clock: Clock;
  #everyone: Group;

  constructor(clock: Clock) {
    super('UserGroup');
    this.#clock = clock;
    this.#everyone = this.#new('BUILT_IN', 'Everyone', 'All users in your organization');
  }

  get everyone(): Group {
    return this.#everyone;
  }

  create(name: string, description: string | null = null): Group {
    if (this.all().some((group) => group.name === name))
      throw new InvalidRefusal('name', [
        'name: An object with this field already exists in the current organization',
      ]);
    return this.#new('OKTA_GROUP', name, description);
  }

  /** @throws ForbiddenRefusal for the built-in group, which nobody renames */
  update(id: string, name: string, description: string | null): Group {
    const group = this.#changeable(id);
    if (this.all().some((other) => other !== group && other.name === name))
      throw new InvalidRefusal('name', [
        'name: An object with this field already exists in the current organization',
      ]);
    return Object.assign(group, { name, description, lastUpdated: this.#clock.timestamp() });
  }

  /** @throws ForbiddenRefusal for the built-in group */
  delete(id: string): void {
    this.remove(this.#changeable(id).id);
  }

  addMember(groupId: string, userId: string): void {
    const group = this.#changeable(groupId);
    group.members.add(userId);
    group.lastMembershipUpdated = this.#clock.timestamp();
  }

  removeMember(groupId: string, userId: string): void {
    const group = this.#changeable(groupId);
    group.members.delete(userId);
    group.lastMembershipUpdated = this.#clock.timestamp();
  }

  /** Ids of the groups a user is in, Everyone among them. */
  of(userId: string): Set<string> {
    return new Set(
      this.all()
        .filter((group) => group === this.everyone || group.members.has(userId))
        .map(({ id }) => id),
    );
  }

  override restore(kept: Json): void {
    super.restore(kept);
    this.#everyone = this.all().find(({ type }) => type === 'BUILT_IN') ?? this.#everyone;
  }

  #changeable(id: string): Group {
    const group = this.get(id);
    if (group.type === 'BUILT_IN')
      throw new ForbiddenRefusal(
        'E0000006',
        'You do not have permission to perform the requested action',
      );
    return group;
  }

  #new(type: Group['type'], name: string, description: string | null): Group {
    const now = this.#clock.timestamp();
    return this.add({
      id: newId('00g'),
      type,
      name,
      description,
      created: now,
      lastUpdated: now,
      lastMembershipUpdated: now,
      members: new Set(),
    });
  }
}
