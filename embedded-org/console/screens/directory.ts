import type { User, UserStatus } from '../../domain/users.ts';
import type { Screen } from '../description.ts';
import type { Surroundings } from './surroundings.ts';

/** Directory > People and Groups, and Security > Administrators: lists that are only read. */
export class DirectoryScreens {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  describePeople(): Screen {
    const { org, words } = this.#around;
    const { people } = words;
    return {
      title: people.title,
      navigation: '/admin/users',
      blocks: [
        {
          kind: 'list',
          search: people.search,
          filters: {
            title: people.filters,
            counted: true,
            options: [
              { id: 'all', text: people.everyone },
              { id: 'onboarding', text: people.onboarding },
              { id: 'active', text: people.active },
              { id: 'inactive', text: people.inactive },
            ],
          },
          columns: [people.person, people.email, people.status],
          rows: org.users.all().map((user) => ({
            cells: [
              { kind: 'text', text: nameOf(user), detail: user.profile.login },
              { kind: 'text', text: user.profile.email },
              { kind: 'text', text: people.statuses[user.status] },
            ],
            filters: ['all', filterOf(user.status)],
          })),
          empty: { title: people.noneTitle },
        },
      ],
    };
  }

  describeGroups(): Screen {
    const { org, words } = this.#around;
    const { groups } = words;
    const apps = org.applications.all();
    return {
      title: groups.title,
      navigation: '/admin/groups',
      blocks: [
        {
          kind: 'list',
          search: groups.search,
          columns: [groups.name, groups.people, groups.applications],
          rows: org.groups.all().map((group) => ({
            cells: [
              { kind: 'text', text: group.name, detail: group.description ?? '' },
              {
                kind: 'text',
                text: String(group.type === 'BUILT_IN' ? org.users.size : group.members.size),
              },
              {
                kind: 'text',
                text: String(
                  apps.filter(({ assignedGroups }) => assignedGroups.has(group.id)).length,
                ),
              },
            ],
          })),
          empty: { title: groups.noneTitle },
        },
      ],
    };
  }

  describeAdministrators(): Screen {
    const { org, words } = this.#around;
    const { administrators } = words;
    return {
      title: administrators.title,
      navigation: '/admin/access/admins',
      blocks: [
        {
          kind: 'list',
          search: administrators.search,
          columns: [administrators.admin, administrators.roles],
          rows: org.users
            .all()
            .filter(({ roles }) => roles.size > 0)
            .map((user) => ({
              cells: [
                { kind: 'text', text: nameOf(user), detail: user.profile.login },
                {
                  kind: 'text',
                  text: [...user.roles.values()]
                    .map(({ type }) => administrators.names[type])
                    .join(', '),
                },
              ],
            })),
          empty: { title: administrators.noneTitle },
        },
      ],
    };
  }
}

const nameOf = ({ profile }: User): string => `${profile.firstName} ${profile.lastName}`;

const filterOf = (status: UserStatus): 'onboarding' | 'active' | 'inactive' => {
  if (status === 'STAGED' || status === 'PROVISIONED') return 'onboarding';
  return status === 'DEPROVISIONED' || status === 'SUSPENDED' ? 'inactive' : 'active';
};
